/** Keeps names as numbers that nobody can read or compute without the key. */
@NullMarked
package fr.parvis.persons.finding.persistence;

import org.jspecify.annotations.NullMarked;
