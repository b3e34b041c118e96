package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.disclosure.usecase.EndDisclosures;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Takes consents back under an act already admitted, with what rests on them, inside the transaction of that act. */
@ApplicationScoped
public final class TakeBackConsents {

    private final Consents consents;
    private final EndDisclosures disclosures;
    private final Clock clock;

    TakeBackConsents(Consents consents, EndDisclosures disclosures, Clock clock) {
        this.consents = consents;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    public Uni<List<Consent>> all(List<Consent> open, Act act) {
        return all(open, act, EndReason.WITHDRAWN);
    }

    /** For another reason than that she took them back. */
    public Uni<List<Consent>> all(List<Consent> open, Act act, EndReason reason) {
        return Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(consent -> one(consent, act, reason))
                .collect()
                .asList();
    }

    Uni<Consent> one(Consent consent, Act act) {
        return one(consent, act, EndReason.WITHDRAWN);
    }

    private Uni<Consent> one(Consent consent, Act act, EndReason reason) {
        return consents.save(consent, ConsentState.WITHDRAWN, act.id(), clock.instant())
                .call(() -> disclosures.restingOn(consent.id(), reason));
    }
}
