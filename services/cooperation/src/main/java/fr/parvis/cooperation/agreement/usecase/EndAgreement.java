package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends an agreement, or gives up a draft that was never signed. */
@ApplicationScoped
public final class EndAgreement {

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final Days days;

    public EndAgreement(Agreements agreements, AgreementChanges changes, Days days) {
        this.agreements = agreements;
        this.changes = changes;
        this.days = days;
    }

    @WithTransaction
    public Uni<Agreement> handle(UUID id, Member member, String reason) {
        return changes.find(id, member)
                .map(found -> found.end(new Agreement.Ending(days.today(), reason, member.subject())))
                .chain(agreements::save);
    }
}
