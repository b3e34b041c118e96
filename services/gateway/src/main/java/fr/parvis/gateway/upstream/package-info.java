/** Asks the service behind, and takes nothing from it that is not a whole and expected answer. */
@NullMarked
package fr.parvis.gateway.upstream;

import org.jspecify.annotations.NullMarked;
