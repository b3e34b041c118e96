/** Keeps the list; names encrypted, with a digest that compares inside one file only. */
@NullMarked
package fr.parvis.persons.nocontact.persistence;

import org.jspecify.annotations.NullMarked;
