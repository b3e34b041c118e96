/** Agenda items and excluded topics as they are asked for and answered. */
@NullMarked
package fr.parvis.facilitation.agenda.rest;

import org.jspecify.annotations.NullMarked;
