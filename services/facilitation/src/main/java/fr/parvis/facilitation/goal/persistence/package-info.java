/** Keeps her goals, encrypted under her key, and the expressions they come from. */
@NullMarked
package fr.parvis.facilitation.goal.persistence;

import org.jspecify.annotations.NullMarked;
