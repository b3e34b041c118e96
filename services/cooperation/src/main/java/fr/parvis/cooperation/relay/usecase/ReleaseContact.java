package fr.parvis.cooperation.relay.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementConfig;
import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.cooperation.agreement.Agreements;
import fr.parvis.cooperation.agreement.usecase.AgreementChanges;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.relay.Handover;
import fr.parvis.cooperation.relay.Handovers;
import fr.parvis.cooperation.relay.RelayProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets a contact leave, which opens a handover in the same transaction (COO-20). */
@ApplicationScoped
public final class ReleaseContact {

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final Handovers handovers;
    private final AgreementConfig config;
    private final Days days;
    private final Ids ids;

    public ReleaseContact(
            Agreements agreements,
            AgreementChanges changes,
            Handovers handovers,
            AgreementConfig config,
            Days days,
            Ids ids) {
        this.agreements = agreements;
        this.changes = changes;
        this.handovers = handovers;
        this.config = config;
        this.days = days;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<Handover> handle(UUID contact, Member member) {
        return agreements
                .contact(contact)
                .map(found -> found.filter(member::keeps).orElseThrow(Problems::notFound))
                .call(found -> changes.find(found.agreement(), member).invoke(Agreement::requireNotEnded))
                .call(this::leave)
                .map(found -> Handover.open(ids.next(), found, days.today(), config.handoverDays()))
                .call(handovers::add);
    }

    private Uni<Void> leave(AgreementContact contact) {
        return agreements
                .saveLeft(contact.id(), days.today())
                .invoke(left -> {
                    if (!left) {
                        throw new ProblemException(RelayProblem.CONTACT_LEFT);
                    }
                })
                .replaceWithVoid();
    }
}
