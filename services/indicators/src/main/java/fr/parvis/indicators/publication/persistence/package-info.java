/** Keeps publications in PostgreSQL. */
@NullMarked
package fr.parvis.indicators.publication.persistence;

import org.jspecify.annotations.NullMarked;
