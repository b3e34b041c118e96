/** Whom she does not want contacted; stronger than any consent, and there to be asked before anybody is written to, called or invited. */
@NullMarked
package fr.parvis.persons.nocontact;

import org.jspecify.annotations.NullMarked;
