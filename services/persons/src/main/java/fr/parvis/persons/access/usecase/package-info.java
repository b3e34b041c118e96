/** Shows a person who read what of hers. */
@NullMarked
package fr.parvis.persons.access.usecase;

import org.jspecify.annotations.NullMarked;
