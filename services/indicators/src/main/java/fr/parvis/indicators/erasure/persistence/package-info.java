/** Keeps folded counts in PostgreSQL. */
@NullMarked
package fr.parvis.indicators.erasure.persistence;

import org.jspecify.annotations.NullMarked;
