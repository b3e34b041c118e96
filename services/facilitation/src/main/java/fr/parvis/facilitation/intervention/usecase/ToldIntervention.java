package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWord;
import org.jspecify.annotations.Nullable;

/**
 * An intervention and what she says of it.
 *
 * @param word her last one, absent while she said none
 */
public record ToldIntervention(
        Intervention intervention, @Nullable InterventionWord word) {}
