/** Structures around her, with warnings where an agreement is missing. */
@NullMarked
package fr.parvis.facilitation.structure.rest;

import org.jspecify.annotations.NullMarked;
