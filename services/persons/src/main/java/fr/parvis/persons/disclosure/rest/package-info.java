/** Disclosures over HTTP. */
@NullMarked
package fr.parvis.persons.disclosure.rest;

import org.jspecify.annotations.NullMarked;
