/** Takes in what became of a disclosure on the offer side. */
@NullMarked
package fr.parvis.persons.access.messaging;

import org.jspecify.annotations.NullMarked;
