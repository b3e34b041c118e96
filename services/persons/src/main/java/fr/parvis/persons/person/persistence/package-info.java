/** Keeps the files of persons, what they say of themselves encrypted. */
@NullMarked
package fr.parvis.persons.person.persistence;

import org.jspecify.annotations.NullMarked;
