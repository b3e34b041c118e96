/** Turns what the database refuses into an answer a caller can act on. */
@NullMarked
package fr.parvis.persons.refusal.rest;

import org.jspecify.annotations.NullMarked;
