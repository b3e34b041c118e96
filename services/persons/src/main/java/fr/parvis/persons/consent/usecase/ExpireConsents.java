package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentConfig;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.disclosure.usecase.EndDisclosures;
import fr.parvis.persons.person.Persons;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tidies what the calendar ended, and says so on the lane. Nobody waits for it: an expired consent is read as expired anyway. */
@ApplicationScoped
public final class ExpireConsents {

    private final Consents consents;
    private final Persons persons;
    private final EndDisclosures disclosures;
    private final ConsentConfig config;
    private final Clock clock;

    ExpireConsents(Consents consents, Persons persons, EndDisclosures disclosures, ConsentConfig config, Clock clock) {
        this.consents = consents;
        this.persons = persons;
        this.disclosures = disclosures;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<UUID>> due() {
        return consents.over(LocalDate.now(clock), config.sweepBatch());
    }

    /** One consent in one transaction, behind whatever is being decided about this person. */
    @WithTransaction
    public Uni<Void> expire(UUID id) {
        return consents.personOf(id)
                .chain(person -> person.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : persons.findForChange(person.get())
                                .chain(() -> consents.find(id))
                                .chain(found -> found.filter(this::isOver).isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : expire(found.get())));
    }

    private boolean isOver(Consent consent) {
        return consent.stateOn(LocalDate.now(clock)) == ConsentState.EXPIRED
                && consent.recordedState() == ConsentState.GRANTED;
    }

    private Uni<Void> expire(Consent consent) {
        return consents.save(consent, ConsentState.EXPIRED, null, clock.instant())
                .chain(() -> disclosures.restingOn(consent.id(), EndReason.EXPIRED));
    }
}
