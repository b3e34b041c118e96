/** Shows the nine aims and keeps what she says of each. */
@NullMarked
package fr.parvis.facilitation.aim.usecase;

import org.jspecify.annotations.NullMarked;
