/** Grants a disclosure with a release, ends it, and says how fresh this knowledge is. */
@NullMarked
package fr.parvis.persons.disclosure.usecase;

import org.jspecify.annotations.NullMarked;
