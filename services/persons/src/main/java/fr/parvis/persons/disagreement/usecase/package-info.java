/** Writes disagreements down and shows them. */
@NullMarked
package fr.parvis.persons.disagreement.usecase;

import org.jspecify.annotations.NullMarked;
