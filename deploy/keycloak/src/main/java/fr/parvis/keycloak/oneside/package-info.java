/** Refuses, inside Keycloak, the second professional account of one natural person and the role that would make one. */
@NullMarked
package fr.parvis.keycloak.oneside;

import org.jspecify.annotations.NullMarked;
