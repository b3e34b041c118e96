/** Names the cookies so that no other host and no other side can set or read them. */
@NullMarked
package fr.parvis.portal.cookie;

import org.jspecify.annotations.NullMarked;
