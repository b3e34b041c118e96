/** Opens, renews and closes the address of a calendar, and answers there. */
@NullMarked
package fr.parvis.facilitation.calendar.rest;

import org.jspecify.annotations.NullMarked;
