/** Territories and sessions in PostgreSQL. */
@NullMarked
package fr.parvis.supervision.practice.persistence;

import org.jspecify.annotations.NullMarked;
