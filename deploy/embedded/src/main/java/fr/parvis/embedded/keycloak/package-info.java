/** The identity server of an antenna, with one realm for each side. */
@NullMarked
package fr.parvis.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
