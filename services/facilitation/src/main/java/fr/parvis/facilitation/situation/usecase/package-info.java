/** Writes down how she sees one part of her life, and shows it. */
@NullMarked
package fr.parvis.facilitation.situation.usecase;

import org.jspecify.annotations.NullMarked;
