package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The one door to a case and to what is in it: the person herself and her facilitator; to anybody else the case does not exist. Inside the caller's transaction. */
@ApplicationScoped
public final class CaseAccess {

    private final Cases cases;
    private final AccessLog log;
    private final Clock clock;

    CaseAccess(Cases cases, AccessLog log, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** The case; absent and not hers give the same 404. */
    public Uni<Case> visible(Participant participant, CaseId id) {
        return cases.withId(id)
                .map(found ->
                        found.filter(caze -> caze.isVisibleTo(participant)).orElseThrow(Problems::notFound));
    }

    /** As {@link #visible}, for showing it: the read is written down first. */
    public Uni<Case> reading(Participant participant, CaseId id, Part part) {
        return visible(participant, id).call(caze -> log.write(List.of(read(participant, caze, part))));
    }

    /** As {@link #visible}, for changing something in it: a closed case only stays to be read. */
    public Uni<Case> open(Participant participant, CaseId id) {
        return visible(participant, id).invoke(caze -> {
            if (caze.state() == CaseState.CLOSED) {
                throw stateRefused(caze.state());
            }
        });
    }

    /** As {@link #open} for a word of hers that opens something; one that ends something is heard in a closed case too. */
    public Uni<Case> hearing(Participant participant, CaseId id, HerWord word) {
        return switch (word) {
            case OPENS -> open(participant, id);
            case ENDS -> visible(participant, id);
        };
    }

    /**
     * Something of a case and that case.
     *
     * @param <T> what was looked for
     */
    public record Found<T>(T thing, Case caze) {}

    /** As {@link #visible(Participant, CaseId)} of its case, for one thing; absent and not theirs give the same 404. */
    public <T extends OfCase> Uni<Found<T>> visible(Participant participant, Uni<Optional<T>> search) {
        return required(search)
                .chain(thing -> visible(participant, thing.caseId()).map(caze -> new Found<>(thing, caze)));
    }

    /** As {@link #reading(Participant, CaseId, Part)} of its case, for showing one thing or what stands beside it. */
    public <T extends OfCase> Uni<Found<T>> reading(Participant participant, Uni<Optional<T>> search, Part part) {
        return required(search)
                .chain(thing -> reading(participant, thing.caseId(), part).map(caze -> new Found<>(thing, caze)));
    }

    /** As {@link #open(Participant, CaseId)} of its case, for changing one thing or what stands beside it. */
    public <T extends OfCase> Uni<Found<T>> open(Participant participant, Uni<Optional<T>> search) {
        return required(search).chain(thing -> open(participant, thing.caseId()).map(caze -> new Found<>(thing, caze)));
    }

    /** As {@link #hearing(Participant, CaseId, HerWord)} of its case, for a decision of hers about one thing. */
    public <T extends OfCase> Uni<Found<T>> hearing(Participant participant, Uni<Optional<T>> search, HerWord word) {
        return required(search)
                .chain(thing -> hearing(participant, thing.caseId(), word).map(caze -> new Found<>(thing, caze)));
    }

    /** As {@link #open(Participant, Uni)}, and held: asked who comes in first, locked only then. */
    public <T extends OfCase> Uni<Found<T>> locked(
            Participant participant, Uni<Optional<T>> search, Supplier<Uni<Optional<T>>> lock) {
        return locked(participant, search, lock, HerWord.OPENS);
    }

    /** As {@link #hearing(Participant, Uni, HerWord)}, and held. */
    public <T extends OfCase> Uni<Found<T>> locked(
            Participant participant, Uni<Optional<T>> search, Supplier<Uni<Optional<T>>> lock, HerWord word) {
        return hearing(participant, search, word)
                .chain(seen -> required(lock.get()).map(thing -> new Found<>(thing, seen.caze())));
    }

    private static <T> Uni<T> required(Uni<Optional<T>> search) {
        return search.map(found -> found.orElseThrow(Problems::notFound));
    }

    /** Nothing changes, because it is so already: the answer then only shows it, and whoever asked has read it. */
    public <T> Uni<T> alreadySo(Participant participant, Case caze, Part part, T same) {
        return log.write(List.of(read(participant, caze, part))).replaceWith(same);
    }

    CaseRead read(Participant participant, Case caze, Part part) {
        return new CaseRead(
                caze.id(),
                caze.person(),
                participant.subject(),
                participant.roleTowards(caze.person()),
                part,
                clock.instant());
    }

    public static ProblemException stateRefused(CaseState state) {
        return new ProblemException(FacilitationProblem.CASE_STATE, Map.of("state", state), List.of(), null);
    }
}
