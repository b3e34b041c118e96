package fr.parvis.cooperation.relay.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.Agreements;
import fr.parvis.cooperation.agreement.usecase.AgreementChanges;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.relay.Handover;
import fr.parvis.cooperation.relay.Handovers;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Says who holds now what a contact held that left, and what was passed on. */
@ApplicationScoped
public final class CloseHandover {

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final Handovers handovers;
    private final Days days;

    public CloseHandover(Agreements agreements, AgreementChanges changes, Handovers handovers, Days days) {
        this.agreements = agreements;
        this.changes = changes;
        this.handovers = handovers;
        this.days = days;
    }

    @WithTransaction
    public Uni<Handover> handle(UUID id, Member member, UUID successor, String passedOn) {
        return handovers
                .find(id)
                .map(found -> found.filter(one -> member.keeps(one.contact())).orElseThrow(Problems::notFound))
                .call(found -> changes.find(found.contact().agreement(), member))
                .chain(found -> agreements
                        .contact(successor)
                        .map(known -> found.close(
                                known.orElseThrow(Handover::unknownSuccessor),
                                passedOn,
                                days.today(),
                                member.subject())))
                .call(this::save);
    }

    private Uni<Void> save(Handover closed) {
        return handovers
                .saveDone(closed.id(), Objects.requireNonNull(closed.done()))
                .invoke(saved -> {
                    if (!saved) {
                        throw Problems.versionConflict();
                    }
                })
                .replaceWithVoid();
    }
}
