/** Keeps consents and their history, which is added to and never changed. */
@NullMarked
package fr.parvis.persons.consent.persistence;

import org.jspecify.annotations.NullMarked;
