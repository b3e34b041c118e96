package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.cooperation.agreement.AgreementProblem;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says where the parties of an agreement are reached; each party for itself, the carrier for all. */
@ApplicationScoped
public final class KeepContacts {

    /** Contacts one agreement holds, those that left included. */
    static final int MOST = 200;

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final Days days;
    private final Ids ids;

    public KeepContacts(Agreements agreements, AgreementChanges changes, Days days, Ids ids) {
        this.agreements = agreements;
        this.changes = changes;
        this.days = days;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<AgreementContact> add(UUID id, Member member, String party, AgreementContact.Reach reach) {
        AgreementContact contact = new AgreementContact(ids.next(), id, party, reach, days.today(), null);
        return changes.find(id, member)
                .invoke(found -> requireParty(found, member, party))
                .chain(() -> agreements.contacts(id))
                .invoke(known -> {
                    if (known.size() >= MOST) {
                        throw new ProblemException(AgreementProblem.LIST_FULL, Map.of("most", MOST), List.of(), null);
                    }
                })
                .chain(() -> agreements.addContact(contact))
                .replaceWith(contact);
    }

    /** In the order in which they came, those that left included. */
    @WithTransaction
    public Uni<List<AgreementContact>> list(UUID id, Member member) {
        return agreements
                .find(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(member::requireReading)
                .chain(() -> agreements.contacts(id));
    }

    private static void requireParty(Agreement found, Member member, String party) {
        found.requireNotEnded();
        if (found.latest().content().party(party).isEmpty()
                || !(member.isCarrier() || member.party().equals(party))) {
            throw Problems.refused(AgreementProblem.AGREEMENT_FORM, "party", "unknown-party");
        }
    }
}
