/** Supervisors in PostgreSQL. */
@NullMarked
package fr.parvis.supervision.supervisor.persistence;

import org.jspecify.annotations.NullMarked;
