/** Consent decisions over HTTP. */
@NullMarked
package fr.parvis.persons.decision.rest;

import org.jspecify.annotations.NullMarked;
