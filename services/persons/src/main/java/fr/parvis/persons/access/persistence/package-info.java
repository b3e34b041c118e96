/** Keeps the access log, which is written and read and never changed. */
@NullMarked
package fr.parvis.persons.access.persistence;

import org.jspecify.annotations.NullMarked;
