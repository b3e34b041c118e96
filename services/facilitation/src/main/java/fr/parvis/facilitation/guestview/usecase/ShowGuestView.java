package fr.parvis.facilitation.guestview.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.agenda.AgendaItems;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commissionguide.CommissionGuide;
import fr.parvis.facilitation.guestview.GuestView;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows her and her facilitator what guests are given; nothing before she said yes to the list. */
@ApplicationScoped
public final class ShowGuestView {

    private final CaseAccess access;
    private final Commissions commissions;
    private final AgendaItems items;
    private final ExcludedTopics topics;
    private final CommissionGuide guide;

    ShowGuestView(
            CaseAccess access,
            Commissions commissions,
            AgendaItems items,
            ExcludedTopics topics,
            CommissionGuide guide) {
        this.access = access;
        this.commissions = commissions;
        this.items = items;
        this.topics = topics;
        this.guide = guide;
    }

    @WithTransaction
    public Uni<GuestView> handle(Participant participant, UUID id) {
        return access.reading(participant, commissions.withId(id), Part.COMMISSIONS)
                .map(Found::thing)
                .invoke(ShowGuestView::requireHerYes)
                .chain(commission -> topics.of(commission.caseId())
                        .chain(excluded ->
                                items.of(id).map(agenda -> GuestView.of(commission, agenda, excluded, guide))));
    }

    private static void requireHerYes(Commission commission) {
        if (commission.guests().validation() == null) {
            throw Problems.refused(FacilitationProblem.COMMISSION_INCOMPLETE, "guests", "validated-by-her");
        }
    }
}
