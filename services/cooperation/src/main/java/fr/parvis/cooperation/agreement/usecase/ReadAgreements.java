package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementText;
import fr.parvis.cooperation.agreement.AgreementText.Difference;
import fr.parvis.cooperation.agreement.AgreementVersion;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads agreements: the carrier all of them, another party those in which it stands. */
@ApplicationScoped
public final class ReadAgreements {

    private final Agreements agreements;
    private final Days days;

    public ReadAgreements(Agreements agreements, Days days) {
        this.agreements = agreements;
        this.days = days;
    }

    @WithSession
    public Uni<Agreement> one(UUID id, Member member) {
        return find(id, member);
    }

    /**
     * Newest draft first.
     *
     * @param reviewDue only those whose parties should have met by today
     */
    @WithSession
    public Uni<List<Agreement>> page(PageRequest page, Member member, boolean reviewDue) {
        return agreements.page(page, new Agreements.Filter(member.onlyParty(), reviewDue ? days.today() : null));
    }

    /** What changed from one version to another, both of which the caller may read. */
    @WithSession
    public Uni<List<Difference>> differences(UUID id, Member member, int before, int after) {
        return find(id, member)
                .map(found -> AgreementText.differences(
                        version(found, member, before).content(),
                        version(found, member, after).content()));
    }

    /** One version of it; another party's is absent. */
    public static AgreementVersion version(Agreement agreement, Member member, int number) {
        return agreement.number(number).filter(member::sees).orElseThrow(Problems::notFound);
    }

    private Uni<Agreement> find(UUID id, Member member) {
        return agreements
                .find(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(member::requireReading);
    }
}
