/** Lets both plan, move and cancel, and a facilitator see her own planning. */
@NullMarked
package fr.parvis.facilitation.appointment.rest;

import org.jspecify.annotations.NullMarked;
