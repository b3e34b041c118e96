/** Legal holds in PostgreSQL; their words under the key of the file. */
@NullMarked
package fr.parvis.persons.hold.persistence;

import org.jspecify.annotations.NullMarked;
