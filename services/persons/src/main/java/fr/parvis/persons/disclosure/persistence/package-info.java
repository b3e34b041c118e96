/** Keeps disclosures. */
@NullMarked
package fr.parvis.persons.disclosure.persistence;

import org.jspecify.annotations.NullMarked;
