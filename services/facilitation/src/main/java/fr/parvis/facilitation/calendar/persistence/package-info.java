/** Keeps where a calendar program finds a planning, by the hash of its secret. */
@NullMarked
package fr.parvis.facilitation.calendar.persistence;

import org.jspecify.annotations.NullMarked;
