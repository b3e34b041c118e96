package fr.parvis.indicators.publication.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.MaskingSecret;
import fr.parvis.indicators.publication.PublicationHead;
import fr.parvis.indicators.publication.PublicationLedger;
import fr.parvis.indicators.publication.Publications;
import fr.parvis.indicators.publication.StoredPublication;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what was published. */
@ApplicationScoped
public final class ReadLedger {

    private final PublicationLedger ledger;
    private final MaskingSecret secret;

    public ReadLedger(PublicationLedger ledger, MaskingSecret secret) {
        this.ledger = ledger;
        this.secret = secret;
    }

    @WithSession
    public Uni<Set<Period>> published(Family family) {
        return ledger.published(family);
    }

    @WithSession
    public Uni<List<PublicationHead>> page(PageRequest page) {
        return ledger.page(page);
    }

    /** What a new publication of this period must fit to: the latest of itself and of all shorter periods inside it. */
    @WithSession
    Uni<Publications> around(Family family, Period period) {
        List<Period> periods = new ArrayList<>(period.inside());
        periods.add(period);
        return ledger.latest(family, periods)
                .map(found -> new Publications(
                        found.stream().map(StoredPublication::publication).toList()));
    }

    @WithSession
    Uni<byte[]> secret() {
        return secret.read();
    }
}
