/** What she has tried, under which conditions, and what she herself makes of it: never a score, never a verdict of others. */
@NullMarked
package fr.parvis.persons.trial;

import org.jspecify.annotations.NullMarked;
