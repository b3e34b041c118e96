/** Writes down who was refused at the door, so that an inspector can count it where it happened. */
@NullMarked
package fr.parvis.commons.web.refusal;

import org.jspecify.annotations.NullMarked;
