/** Receives signals and shows those that wait to whoever can go and ask the person. */
@NullMarked
package fr.parvis.persons.signal.usecase;

import org.jspecify.annotations.NullMarked;
