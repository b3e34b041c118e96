/** Tests of the second account that is refused, on a real server. */
@NullMarked
package fr.parvis.keycloak.oneside;

import org.jspecify.annotations.NullMarked;
