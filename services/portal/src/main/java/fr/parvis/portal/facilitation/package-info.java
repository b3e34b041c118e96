/** What the portal asks of facilitation, always as whoever is signed in. */
@NullMarked
package fr.parvis.portal.facilitation;

import org.jspecify.annotations.NullMarked;
