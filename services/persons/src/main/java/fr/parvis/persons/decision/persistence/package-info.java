/** Asks the table of consents directly, since every page of every service waits for the answer. */
@NullMarked
package fr.parvis.persons.decision.persistence;

import org.jspecify.annotations.NullMarked;
