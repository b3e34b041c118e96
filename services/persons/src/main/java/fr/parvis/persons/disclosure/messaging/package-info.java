/** Writes the lane of disclosures and tells facilitation when one is over. */
@NullMarked
package fr.parvis.persons.disclosure.messaging;

import org.jspecify.annotations.NullMarked;
