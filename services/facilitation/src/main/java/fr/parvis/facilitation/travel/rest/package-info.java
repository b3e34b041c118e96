/** Lets a facilitator record trips, and whoever pays read the kilometres. */
@NullMarked
package fr.parvis.facilitation.travel.rest;

import org.jspecify.annotations.NullMarked;
