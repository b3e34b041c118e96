/** Bounds lists that are given whole, so that each can be. */
@NullMarked
package fr.parvis.facilitation.shortlist;

import org.jspecify.annotations.NullMarked;
