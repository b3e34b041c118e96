/** Her acts in her own session: what their forms carry, what is sent, and what she reads afterwards. */
@NullMarked
package fr.parvis.portal.act;

import org.jspecify.annotations.NullMarked;
