package fr.parvis.persons.consent.usecase;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.EarlierYes;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.disclosure.usecase.EndDisclosures;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts an answer of hers in force: the earlier yeses it ends ({@link EarlierYes}) are over in the same transaction, and what rested on them too. */
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

    private Uni<Void> makeRoom(Consent decided, ConsentState answer, UUID actId) {
        return consents.granted(List.of(decided.personId()))
                .chain(granted -> Multi.createFrom()
                        .iterable(granted)
                        .filter(before -> new EarlierYes(before).isEndedBy(answer, decided.terms()))
                        .onItem()
                        .transformToUniAndConcatenate(before -> end(before, answer, actId))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Consent> end(Consent before, ConsentState answer, UUID actId) {
        boolean no = answer == ConsentState.REFUSED;
        ConsentState state = no ? ConsentState.WITHDRAWN : ConsentState.REPLACED;
        EndReason reason = no ? EndReason.WITHDRAWN : EndReason.REPLACED;
        return consents.save(before, state, actId, clock.instant())
                .call(ended -> disclosures.restingOn(ended.id(), reason));
    }
}
