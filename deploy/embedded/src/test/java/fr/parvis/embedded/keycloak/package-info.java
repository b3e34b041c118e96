/** Proofs about the package of the same name. */
@NullMarked
package fr.parvis.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
