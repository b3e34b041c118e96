/** Erases what this service holds of a person when the ledger says so. */
@NullMarked
package fr.parvis.facilitation.erasure.usecase;

import org.jspecify.annotations.NullMarked;
