/** Writes the published description of each side's gateway from its routes and the descriptions of the services behind. */
@NullMarked
package fr.parvis.gateway.description;

import org.jspecify.annotations.NullMarked;
