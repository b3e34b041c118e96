/** Consents over HTTP. */
@NullMarked
package fr.parvis.persons.consent.rest;

import org.jspecify.annotations.NullMarked;
