/** What goes when it was kept long enough, and how much that will be. */
@NullMarked
package fr.parvis.persons.retention;

import org.jspecify.annotations.NullMarked;
