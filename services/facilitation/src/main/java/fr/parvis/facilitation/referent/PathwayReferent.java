package fr.parvis.facilitation.referent;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her wish for a referent, and what became of it. One with a name on it is kept when she changes her mind: it ends, and another begins.
 *
 * @param kept the state as written down; {@link #state} says what it is on a day
 * @param act the act by which she said it last
 */
public record PathwayReferent(
        UUID id,
        CaseId caseId,
        PersonReference person,
        ReferentState kept,
        @Nullable Designation designation,
        @Nullable WorkerAnswer answer,
        @Nullable Mandate mandate,
        @Nullable ReferentEnd end,
        UUID act,
        long version)
        implements OfCase {

    public static PathwayReferent said(UUID id, Case caze, boolean wished, UUID act) {
        return new PathwayReferent(id, caze.id(), caze.person(), wish(wished), null, null, null, null, act, 0);
    }

    public static PathwayReferent proposed(UUID id, Case caze, Designation whom, UUID act) {
        return new PathwayReferent(
                id, caze.id(), caze.person(), ReferentState.PROPOSED_BY_PERSON, whom, null, null, null, act, 0);
    }

    /** What it is on that day: days go by without anybody writing. */
    public ReferentState state(LocalDate today) {
        if (kept != ReferentState.ACTIVE || mandate == null) {
            return kept;
        }
        if (mandate.isOver(today)) {
            return ReferentState.ENDED;
        }
        return mandate.endsSoon(today) ? ReferentState.ENDING_SOON : ReferentState.ACTIVE;
    }

    /** Whether somebody is asked, or has said yes, and is not the referent yet. */
    public boolean isProposed() {
        return kept == ReferentState.PROPOSED_BY_PERSON || kept == ReferentState.ACCEPTED_BY_REFERENT;
    }

    /** Whether it is a wish without a name. */
    public boolean isWish() {
        return kept == ReferentState.WISHED || kept == ReferentState.NOT_WISHED;
    }

    /** Empty where a name is on it already. */
    public Optional<PathwayReferent> said(boolean wished, UUID newAct) {
        return isWish() ? Optional.of(with(wish(wished), newAct)) : Optional.empty();
    }

    /** Empty where a name is on it already: another designation is another one. */
    public Optional<PathwayReferent> proposed(Designation whom, UUID newAct) {
        return isWish()
                ? Optional.of(new PathwayReferent(
                        id, caseId, person, ReferentState.PROPOSED_BY_PERSON, whom, null, null, null, newAct, version))
                : Optional.empty();
    }

    /** Who accepted may still decline before it is active; who declined has said so. */
    public Optional<PathwayReferent> answered(WorkerAnswer given) {
        boolean yes = given.answer() == ReferentAnswer.ACCEPTED;
        boolean heard = kept == ReferentState.PROPOSED_BY_PERSON || (isProposed() && !yes);
        ReferentState after = yes ? ReferentState.ACCEPTED_BY_REFERENT : ReferentState.DECLINED_BY_REFERENT;
        return heard
                ? Optional.of(new PathwayReferent(
                        id, caseId, person, after, designation, given.after(answer), null, null, act, version))
                : Optional.empty();
    }

    /** Empty before the worker accepted. */
    public Optional<PathwayReferent> activated(Mandate given) {
        return kept == ReferentState.ACCEPTED_BY_REFERENT
                ? Optional.of(new PathwayReferent(
                        id, caseId, person, ReferentState.ACTIVE, designation, answer, given, null, act, version))
                : Optional.empty();
    }

    /** Nobody's referent any more; one whose mission was over before ended on its last day. */
    public Optional<PathwayReferent> ended(ReferentEnd given) {
        if (!isProposed() && kept != ReferentState.ACTIVE) {
            return Optional.empty();
        }
        LocalDate last = mandate == null ? given.on() : mandate.endAt(given.on());
        return Optional.of(new PathwayReferent(
                id, caseId, person, ReferentState.ENDED, designation, answer, mandate, given.at(last), act, version));
    }

    private PathwayReferent with(ReferentState state, UUID newAct) {
        return new PathwayReferent(id, caseId, person, state, designation, answer, mandate, end, newAct, version);
    }

    private static ReferentState wish(boolean wished) {
        return wished ? ReferentState.WISHED : ReferentState.NOT_WISHED;
    }
}
