package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.assessment.Qualities;
import jakarta.validation.constraints.NotNull;

/** The four qualities to check on a shared assessment, each yes or no. */
public record QualitiesBody(
        @NotNull Boolean shared,
        @NotNull Boolean regular,
        @NotNull Boolean precise,
        @NotNull Boolean formalised) {

    static QualitiesBody of(Qualities qualities) {
        return new QualitiesBody(qualities.shared(), qualities.regular(), qualities.precise(), qualities.formalised());
    }

    Qualities qualities() {
        return new Qualities(shared, regular, precise, formalised);
    }
}
