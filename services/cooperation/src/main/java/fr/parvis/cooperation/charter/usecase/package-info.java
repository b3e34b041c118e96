/** Moves and reads the steps of a charter. */
@NullMarked
package fr.parvis.cooperation.charter.usecase;

import org.jspecify.annotations.NullMarked;
