/** Organisations in PostgreSQL. */
@NullMarked
package fr.parvis.supervision.organisation.persistence;

import org.jspecify.annotations.NullMarked;
