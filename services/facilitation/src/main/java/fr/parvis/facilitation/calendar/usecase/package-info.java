/** Opens, renews and closes the address of a calendar, and shows what it holds. */
@NullMarked
package fr.parvis.facilitation.calendar.usecase;

import org.jspecify.annotations.NullMarked;
