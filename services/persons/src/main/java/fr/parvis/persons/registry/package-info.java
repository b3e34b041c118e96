/** Who may do what to which file and for which purpose: every action of this service, each rule a yes or no and the same as SQL. */
@NullMarked
package fr.parvis.persons.registry;

import org.jspecify.annotations.NullMarked;
