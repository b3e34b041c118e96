/** The people around her whom she chose, what each of them may know, and what becomes of those who help her. */
@NullMarked
package fr.parvis.persons.entourage;

import org.jspecify.annotations.NullMarked;
