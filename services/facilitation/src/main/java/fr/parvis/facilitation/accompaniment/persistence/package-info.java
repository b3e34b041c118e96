/** Keeps her list in the database, under her key. */
@NullMarked
package fr.parvis.facilitation.accompaniment.persistence;

import org.jspecify.annotations.NullMarked;
