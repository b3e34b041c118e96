/** What can be done with a person's file. */
@NullMarked
package fr.parvis.persons.person.usecase;

import org.jspecify.annotations.NullMarked;
