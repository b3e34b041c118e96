/** Agenda items and excluded topics as they are kept. */
@NullMarked
package fr.parvis.facilitation.agenda.persistence;

import org.jspecify.annotations.NullMarked;
