/** Lets her say how it is and how she wishes it to be. */
@NullMarked
package fr.parvis.facilitation.situation.rest;

import org.jspecify.annotations.NullMarked;
