/** The one answer to the question whether somebody may have something about a person: yes with its consent, or no. */
@NullMarked
package fr.parvis.persons.decision;

import org.jspecify.annotations.NullMarked;
