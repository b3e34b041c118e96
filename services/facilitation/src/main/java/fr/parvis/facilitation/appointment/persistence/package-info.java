/** Keeps appointments, where and why under her key. */
@NullMarked
package fr.parvis.facilitation.appointment.persistence;

import org.jspecify.annotations.NullMarked;
