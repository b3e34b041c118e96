/** Lets a facilitator record what was done, and both see the hours. */
@NullMarked
package fr.parvis.facilitation.intervention.rest;

import org.jspecify.annotations.NullMarked;
