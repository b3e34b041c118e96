/** Writes the three realms, one per side, from the files that describe them. */
@NullMarked
package fr.parvis.keycloak.realms;

import org.jspecify.annotations.NullMarked;
