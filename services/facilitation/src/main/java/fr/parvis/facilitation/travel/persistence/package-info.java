/** Keeps trips and adds the ways of interventions. */
@NullMarked
package fr.parvis.facilitation.travel.persistence;

import org.jspecify.annotations.NullMarked;
