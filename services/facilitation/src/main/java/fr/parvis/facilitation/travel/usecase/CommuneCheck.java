package fr.parvis.facilitation.travel.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Territory;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Refuses (422) what is no official commune: a code names no house and nobody. */
@ApplicationScoped
public final class CommuneCheck {

    private final Territory territory;

    CommuneCheck(Territory territory) {
        this.territory = territory;
    }

    public void require(@Nullable String commune, String field) {
        if (commune != null && territory.place(commune).isEmpty()) {
            throw Problems.refused(FacilitationProblem.COMMUNE_UNKNOWN, field, "official");
        }
    }
}
