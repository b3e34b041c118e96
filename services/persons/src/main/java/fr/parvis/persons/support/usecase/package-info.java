/** Puts the question to the person, takes her answer, and lets her stop. */
@NullMarked
package fr.parvis.persons.support.usecase;

import org.jspecify.annotations.NullMarked;
