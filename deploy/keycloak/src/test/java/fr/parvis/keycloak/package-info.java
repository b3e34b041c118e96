/** A running identity server with our realms, for the tests of this module. */
@NullMarked
package fr.parvis.keycloak;

import org.jspecify.annotations.NullMarked;
