/** Lets her say whether a response fits, and release that opinion or not. */
@NullMarked
package fr.parvis.facilitation.coherence.rest;

import org.jspecify.annotations.NullMarked;
