/** What the portal asks of persons, always as whoever is signed in. */
@NullMarked
package fr.parvis.portal.persons;

import org.jspecify.annotations.NullMarked;
