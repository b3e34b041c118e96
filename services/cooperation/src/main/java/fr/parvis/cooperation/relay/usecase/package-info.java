/** Lets contacts leave and hands over what they held. */
@NullMarked
package fr.parvis.cooperation.relay.usecase;

import org.jspecify.annotations.NullMarked;
