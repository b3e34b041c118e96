/** Copies a fact in the transaction that makes it true. */
@NullMarked
package fr.parvis.persons.statistics.usecase;

import org.jspecify.annotations.NullMarked;
