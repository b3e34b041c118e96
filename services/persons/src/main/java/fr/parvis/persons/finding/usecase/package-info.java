/** Searches the files beside which a facilitator stands, asks for doubles, and keeps the index whole. */
@NullMarked
package fr.parvis.persons.finding.usecase;

import org.jspecify.annotations.NullMarked;
