package fr.parvis.persons.disclosure.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends one disclosure because its request was closed or replaced; ending twice is the same state. */
@ApplicationScoped
public final class EndDisclosure {

    private final OpenFile files;
    private final Disclosures disclosures;
    private final Consents consents;
    private final EndDisclosures ending;
    private final Clock clock;

    EndDisclosure(OpenFile files, Disclosures disclosures, Consents consents, EndDisclosures ending, Clock clock) {
        this.files = files;
        this.disclosures = disclosures;
        this.consents = consents;
        this.ending = ending;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Disclosure> handle(Caller caller, UUID handle, EndReason reason) {
        return disclosures
                .personOf(handle)
                .map(id -> id.orElseThrow(Problems::notFound))
                .chain(id -> files.forChange(caller, id, Action.END_DISCLOSURE))
                .chain(() -> find(handle))
                .chain(disclosure -> disclosure.isGranted()
                        ? end(disclosure, reason).chain(() -> find(handle))
                        : Uni.createFrom().item(disclosure));
    }

    private Uni<Disclosure> find(UUID handle) {
        return disclosures.find(handle).map(found -> found.orElseThrow(Problems::notFound));
    }

    private Uni<Void> end(Disclosure disclosure, EndReason reason) {
        return consents.find(disclosure.consentId())
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(consent -> endConsent(consent, reason))
                .chain(() -> ending.restingOn(disclosure.consentId(), reason));
    }

    private Uni<Consent> endConsent(Consent consent, EndReason reason) {
        ConsentState state = reason == EndReason.REPLACED ? ConsentState.REPLACED : ConsentState.WITHDRAWN;
        return consents.save(consent, state, null, clock.instant());
    }
}
