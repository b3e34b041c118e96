/** Keeps each address under a key of its own, and who was written to on which day. */
@NullMarked
package fr.parvis.facilitation.mail.persistence;

import org.jspecify.annotations.NullMarked;
