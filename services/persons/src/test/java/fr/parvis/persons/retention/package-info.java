/** What goes by the clock. */
@NullMarked
package fr.parvis.persons.retention;

import org.jspecify.annotations.NullMarked;
