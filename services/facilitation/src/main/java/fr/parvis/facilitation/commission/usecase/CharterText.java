package fr.parvis.facilitation.commission.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.commissionguide.CommissionGuide;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The charter as it reads now. */
@ApplicationScoped
public final class CharterText {

    private final CommissionGuide guide;
    private final Clock clock;

    CharterText(CommissionGuide guide, Clock clock) {
        this.guide = guide;
        this.clock = clock;
    }

    public String hash() {
        return guide.charterHash();
    }

    /** Refuses (409) the hash of any other text: nobody accepts what they did not see. */
    public void require(String textHash) {
        if (!hash().equals(textHash)) {
            throw Problems.refused(FacilitationProblem.CHARTER_CHANGED, "textHash", "same-charter");
        }
    }

    Instant now() {
        return clock.instant();
    }
}
