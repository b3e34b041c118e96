/** Receipts over HTTP, one address for each form. */
@NullMarked
package fr.parvis.persons.receipt.rest;

import org.jspecify.annotations.NullMarked;
