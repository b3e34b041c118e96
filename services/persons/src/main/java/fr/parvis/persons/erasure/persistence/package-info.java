/** Erasures in PostgreSQL, and the one function that removes what is otherwise only ever added. */
@NullMarked
package fr.parvis.persons.erasure.persistence;

import org.jspecify.annotations.NullMarked;
