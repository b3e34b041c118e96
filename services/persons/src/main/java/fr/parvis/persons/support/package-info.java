/** A facilitator is proposed to a person, who says yes or no; a no changes nothing anywhere. */
@NullMarked
package fr.parvis.persons.support;

import org.jspecify.annotations.NullMarked;
