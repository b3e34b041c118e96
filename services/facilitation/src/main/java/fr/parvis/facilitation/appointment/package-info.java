/** When she and her facilitator meet: planned by either, moved or cancelled in the open. */
@NullMarked
package fr.parvis.facilitation.appointment;

import org.jspecify.annotations.NullMarked;
