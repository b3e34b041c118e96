package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.assessment.AssessmentProposals;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionWarning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Looks whether she had agreed to a visit when it was made (FAC-33). Inside the caller's transaction. */
@ApplicationScoped
final class VisitAgreement {

    private final AssessmentProposals proposals;
    private final Clock clock;

    VisitAgreement(AssessmentProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    Uni<Set<InterventionWarning>> warnings(Intervention done) {
        Optional<ProposalKind> visit = visit(done.kind().mode());
        if (visit.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        // Agreed to at the latest on the day itself, Europe/Paris.
        Instant before =
                done.when().on().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return proposals
                .agreed(done.caseId(), visit.get(), before)
                .map(agreed -> agreed ? Set.of() : Set.of(InterventionWarning.VISIT_WITHOUT_AGREEMENT));
    }

    static Optional<ProposalKind> visit(InterventionMode mode) {
        return switch (mode) {
            case HOME_VISIT -> Optional.of(ProposalKind.HOME_VISIT);
            case MILIEU_VISIT -> Optional.of(ProposalKind.MILIEU_VISIT);
            case ANTENNA, PARTNER_PLACE, PHONE, VIDEO, MESSAGE, COMMISSION, OTHER -> Optional.empty();
        };
    }
}
