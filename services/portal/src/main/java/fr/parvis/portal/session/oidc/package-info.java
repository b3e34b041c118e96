/** Sessions as the sign-in mechanism wants them. */
@NullMarked
package fr.parvis.portal.session.oidc;

import org.jspecify.annotations.NullMarked;
