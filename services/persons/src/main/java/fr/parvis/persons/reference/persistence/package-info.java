/** Keeps the references. */
@NullMarked
package fr.parvis.persons.reference.persistence;

import org.jspecify.annotations.NullMarked;
