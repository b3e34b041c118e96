/** Who read what in a person's file and when, for the person herself. */
@NullMarked
package fr.parvis.persons.access;

import org.jspecify.annotations.NullMarked;
