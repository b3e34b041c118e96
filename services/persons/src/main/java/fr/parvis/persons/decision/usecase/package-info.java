/** Answers whether somebody may have something about a person, one question or many at once. */
@NullMarked
package fr.parvis.persons.decision.usecase;

import org.jspecify.annotations.NullMarked;
