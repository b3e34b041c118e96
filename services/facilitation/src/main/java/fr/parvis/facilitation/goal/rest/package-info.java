/** Lets her set goals and say what became of them. */
@NullMarked
package fr.parvis.facilitation.goal.rest;

import org.jspecify.annotations.NullMarked;
