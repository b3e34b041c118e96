/** What the portal asks of cooperation, always as whoever is signed in. */
@NullMarked
package fr.parvis.portal.cooperation;

import org.jspecify.annotations.NullMarked;
