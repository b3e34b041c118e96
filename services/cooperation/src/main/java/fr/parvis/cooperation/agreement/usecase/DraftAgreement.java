package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.cooperation.AntennaConfig;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementContent;
import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens an agreement with its first draft. */
@ApplicationScoped
public final class DraftAgreement {

    private final Agreements agreements;
    private final AntennaConfig antenna;
    private final Days days;
    private final Ids ids;

    public DraftAgreement(Agreements agreements, AntennaConfig antenna, Days days, Ids ids) {
        this.agreements = agreements;
        this.antenna = antenna;
        this.days = days;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<Agreement> handle(AgreementKind kind, AgreementContent content) {
        Agreement draft = Agreement.draft(ids.next(), antenna.code(), kind, days.today(), content);
        return agreements.add(draft).replaceWith(draft);
    }
}
