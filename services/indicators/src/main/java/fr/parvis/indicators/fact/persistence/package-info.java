/** Keeps facts in PostgreSQL. */
@NullMarked
package fr.parvis.indicators.fact.persistence;

import org.jspecify.annotations.NullMarked;
