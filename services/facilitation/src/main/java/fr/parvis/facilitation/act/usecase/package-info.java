/** Has an act kept by the register before anything follows from it. */
@NullMarked
package fr.parvis.facilitation.act.usecase;

import org.jspecify.annotations.NullMarked;
