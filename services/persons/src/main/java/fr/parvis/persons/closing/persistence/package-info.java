/** Closed files in PostgreSQL. */
@NullMarked
package fr.parvis.persons.closing.persistence;

import org.jspecify.annotations.NullMarked;
