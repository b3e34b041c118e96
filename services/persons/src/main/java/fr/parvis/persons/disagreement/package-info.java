/** What she thinks otherwise than somebody who stands in her place: written down once, changed by nobody. */
@NullMarked
package fr.parvis.persons.disagreement;

import org.jspecify.annotations.NullMarked;
