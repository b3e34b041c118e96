/** Reads the disclosures topic from its beginning, in order, and tells the person's side what became of each. */
@NullMarked
package fr.parvis.cooperation.disclosure.messaging;

import org.jspecify.annotations.NullMarked;
