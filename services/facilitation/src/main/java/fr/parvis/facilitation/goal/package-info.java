/** Concrete goals she can reach, each tied to what she said she wants (FAC-26); their state is what she says it is, and nothing follows from a goal that is not reached. */
@NullMarked
package fr.parvis.facilitation.goal;

import org.jspecify.annotations.NullMarked;
