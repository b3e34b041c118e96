/** A situation the regional health agency signals: it leads to a question put to the person, and to nothing else. */
@NullMarked
package fr.parvis.persons.signal;

import org.jspecify.annotations.NullMarked;
