/** Tests of the realm files and of what the server makes of them. */
@NullMarked
package fr.parvis.keycloak.realms;

import org.jspecify.annotations.NullMarked;
