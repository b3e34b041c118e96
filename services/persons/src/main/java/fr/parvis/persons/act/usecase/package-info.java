/** Writes acts down, once they are believed, and shows a person every one of hers. */
@NullMarked
package fr.parvis.persons.act.usecase;

import org.jspecify.annotations.NullMarked;
