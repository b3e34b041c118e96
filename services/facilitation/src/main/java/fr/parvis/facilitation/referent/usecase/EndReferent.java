package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.referent.usecase.HerReferentWord.Said;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
            PathwayReferent ended = HeldReferent.required(found.one().ended(LocalDate.now(clock)), found.one());
            return kept(participant, found, act).chain(() -> referents.save(ended));
        });
    }

    private Uni<?> kept(Participant participant, HeldReferent.Held found, @Nullable Act act) {
        if (act != null) {
            return word.kept(participant, found.caze(), new Said(HerWord.ENDS, null), act);
        }
        if (participant.is(found.caze().person())) {
            throw Problems.invalidField("act", "required");
        }
        return Uni.createFrom().voidItem();
    }
}
