package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentBook;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One designation together with all of its case, held until the transaction is over; who may not open the case gets the same 404 as for none. */
@ApplicationScoped
final class HeldReferent {

    private final CaseAccess access;
    private final Referents referents;

    HeldReferent(CaseAccess access, Referents referents) {
        this.access = access;
        this.referents = referents;
    }

    /** What was found, the case it is of, and what else she said there. */
    record Held(PathwayReferent one, Case caze, ReferentBook book) {}

    Uni<Held> open(Participant participant, UUID id) {
        return hearing(participant, id, HerWord.OPENS);
    }

    Uni<Held> hearing(Participant participant, UUID id, HerWord word) {
        return access.hearing(participant, referents.withId(id), word)
                .chain(found -> referents.lock(found.caze().id()).map(book -> held(id, found.caze(), book)));
    }

    private static Held held(UUID id, Case caze, ReferentBook book) {
        return book.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new Held(one, caze, book))
                .orElseThrow(Problems::notFound);
    }

    /** Fails with 409 {@code referent-state} where the state allows no change of that kind. */
    static PathwayReferent required(Optional<PathwayReferent> changed, PathwayReferent from) {
        return changed.orElseThrow(() -> new ProblemException(
                FacilitationProblem.REFERENT_STATE, Map.of("state", from.kept()), List.of(), null));
    }
}
