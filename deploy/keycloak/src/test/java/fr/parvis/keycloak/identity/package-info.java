/** Tests of how a natural person is recognised. */
@NullMarked
package fr.parvis.keycloak.identity;

import org.jspecify.annotations.NullMarked;
