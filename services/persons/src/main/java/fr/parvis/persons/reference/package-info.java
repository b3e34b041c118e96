/** The random names under which others know a person, a different one for each audience. */
@NullMarked
package fr.parvis.persons.reference;

import org.jspecify.annotations.NullMarked;
