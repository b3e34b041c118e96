/** Closes a file as she chooses, and opens one again that was kept. */
@NullMarked
package fr.parvis.persons.closing.usecase;

import org.jspecify.annotations.NullMarked;
