/** Keeps interventions and adds up the hours. */
@NullMarked
package fr.parvis.facilitation.intervention.persistence;

import org.jspecify.annotations.NullMarked;
