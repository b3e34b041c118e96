/** Lets writers that judge by each other's rows come one after the other. */
@NullMarked
package fr.parvis.supervision.turn;

import org.jspecify.annotations.NullMarked;
