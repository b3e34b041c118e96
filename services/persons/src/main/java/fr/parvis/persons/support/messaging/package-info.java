/** Tells facilitation of a yes and of a stop, never of a no. */
@NullMarked
package fr.parvis.persons.support.messaging;

import org.jspecify.annotations.NullMarked;
