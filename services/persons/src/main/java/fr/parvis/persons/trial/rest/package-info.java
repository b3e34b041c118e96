/** Trials over HTTP. */
@NullMarked
package fr.parvis.persons.trial.rest;

import org.jspecify.annotations.NullMarked;
