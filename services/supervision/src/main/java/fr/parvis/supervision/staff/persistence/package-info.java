/** Line management in PostgreSQL. */
@NullMarked
package fr.parvis.supervision.staff.persistence;

import org.jspecify.annotations.NullMarked;
