/** What the service does by the clock rather than when asked. */
@NullMarked
package fr.parvis.persons.schedule;

import org.jspecify.annotations.NullMarked;
