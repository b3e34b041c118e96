/** Gathers what a receipt says. */
@NullMarked
package fr.parvis.persons.receipt.usecase;

import org.jspecify.annotations.NullMarked;
