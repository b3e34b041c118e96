/** Dispositifs that other institutions fund are invited to agree with a Communauté 360, and are free to decline. */
@NullMarked
package fr.parvis.cooperation.invitation;

import org.jspecify.annotations.NullMarked;
