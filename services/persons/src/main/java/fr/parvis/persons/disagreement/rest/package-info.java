/** Disagreements over HTTP. */
@NullMarked
package fr.parvis.persons.disagreement.rest;

import org.jspecify.annotations.NullMarked;
