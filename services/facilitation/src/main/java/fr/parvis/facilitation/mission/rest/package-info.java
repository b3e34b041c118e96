/** Shows the roles of a facilitator. */
@NullMarked
package fr.parvis.facilitation.mission.rest;

import org.jspecify.annotations.NullMarked;
