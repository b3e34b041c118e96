/** Copies a fact in the transaction that makes it true. */
@NullMarked
package fr.parvis.facilitation.statistics.usecase;

import org.jspecify.annotations.NullMarked;
