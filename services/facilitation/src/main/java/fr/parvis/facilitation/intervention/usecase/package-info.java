/** Records interventions and tells the hours. */
@NullMarked
package fr.parvis.facilitation.intervention.usecase;

import org.jspecify.annotations.NullMarked;
