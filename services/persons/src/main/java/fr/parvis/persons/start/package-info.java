/** What the parts of the service are given when it starts: the clock, the rules, its side. */
@NullMarked
package fr.parvis.persons.start;

import org.jspecify.annotations.NullMarked;
