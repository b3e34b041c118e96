/** Plans, moves and cancels appointments, and shows them. */
@NullMarked
package fr.parvis.facilitation.appointment.usecase;

import org.jspecify.annotations.NullMarked;
