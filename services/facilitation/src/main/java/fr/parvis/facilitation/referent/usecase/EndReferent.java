package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.ReferentEnd.Reason;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.referent.usecase.HerReferentWord.Said;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A designation ends: by her act, or because the worker leaves, which her facilitator writes down. Her wish for another stays as it is. */
@ApplicationScoped
public final class EndReferent {

    private final HeldReferent held;
    private final Referents referents;
    private final HerReferentWord word;
    private final Clock clock;

    EndReferent(HeldReferent held, Referents referents, HerReferentWord word, Clock clock) {
        this.held = held;
        this.referents = referents;
        this.word = word;
        this.clock = clock;
    }

    /**
     * Which ends.
     *
     * @param act absent: it is the worker who leaves
     */
    @WithTransaction
    public Uni<PathwayReferent> handle(Participant participant, UUID referent, @Nullable Act act) {
        return held.hearing(participant, referent, HerWord.ENDS).chain(found -> {
            Optional<PathwayReferent> leaving = found.one().ended(end(participant, Reason.WORKER_LEAVES, null));
            PathwayReferent left = HeldReferent.required(leaving, found.one());
            return act == null
                    ? left(participant, found).chain(() -> referents.save(left))
                    : herWord(participant, found, act).chain(referents::save);
        });
    }

    private Uni<PathwayReferent> herWord(Participant participant, HeldReferent.Held found, Act act) {
        PathwayReferent one = found.one();
        Designation whom = one.designation();
        Said said = new Said(false, whom == null ? null : whom.contact());
        return word.kept(participant, found.caze(), found.book(), said, act)
                .map(kept -> HeldReferent.required(one.ended(end(participant, Reason.HER_WORD, kept)), one));
    }

    private ReferentEnd end(Participant participant, Reason reason, @Nullable UUID act) {
        return new ReferentEnd(LocalDate.now(clock), reason, participant.subject(), act);
    }

    private static Uni<Void> left(Participant participant, HeldReferent.Held found) {
        if (participant.is(found.caze().person())) {
            throw Problems.invalidField("act", "required");
        }
        return Uni.createFrom().voidItem();
    }
}
