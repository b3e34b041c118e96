package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.disclosure.usecase.EndDisclosures;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Gives a decided consent its slot; a granted one that sits there is replaced, and what rested on it ends. */
@ApplicationScoped
public final class PlaceConsent {

    private final Consents consents;
    private final EndDisclosures disclosures;
    private final Clock clock;

    PlaceConsent(Consents consents, EndDisclosures disclosures, Clock clock) {
        this.consents = consents;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** Adds a consent that was decided at once. */
    public Uni<Consent> add(Consent decided, UUID actId) {
        Consent withAct = new Consent(
                decided.id(),
                decided.personId(),
                decided.terms(),
                decided.recordedState(),
                decided.slot(),
                actId,
                decided.recordedAt(),
                0);
        return makeRoom(withAct, withAct.recordedState(), actId).chain(() -> consents.add(withAct));
    }

    /** Gives an asked one its answer. */
    public Uni<Consent> answer(Consent asked, ConsentState answer, UUID actId) {
        return makeRoom(asked, answer, actId).chain(() -> consents.save(asked, answer, actId, clock.instant()));
    }

    private Uni<Void> makeRoom(Consent consent, ConsentState answer, UUID actId) {
        if (answer != ConsentState.GRANTED) {
            return Uni.createFrom().voidItem();
        }
        return consents.granted(new PersonId(consent.personId()), consent.slot())
                .chain(before -> before.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : consents.save(before.get(), ConsentState.REPLACED, actId, clock.instant())
                                .chain(replaced -> disclosures.restingOn(replaced.id(), EndReason.REPLACED)));
    }
}
