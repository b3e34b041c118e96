/** Reads what is due from the database. */
@NullMarked
package fr.parvis.facilitation.task.persistence;

import org.jspecify.annotations.NullMarked;
