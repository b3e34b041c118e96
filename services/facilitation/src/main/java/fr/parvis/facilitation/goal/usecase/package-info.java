/** Sets a goal, says what became of it, shows her goals. */
@NullMarked
package fr.parvis.facilitation.goal.usecase;

import org.jspecify.annotations.NullMarked;
