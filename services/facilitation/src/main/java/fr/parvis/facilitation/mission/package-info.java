/** The roles of a facilitator as the specification lists them, from which the types of intervention and the postures come (FAC-02). */
@NullMarked
package fr.parvis.facilitation.mission;

import org.jspecify.annotations.NullMarked;
