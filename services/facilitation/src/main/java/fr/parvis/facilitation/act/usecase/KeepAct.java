package fr.parvis.facilitation.act.usecase;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActMade;
import fr.parvis.facilitation.act.Acts;
import fr.parvis.facilitation.act.Acts.ActSubject;
import fr.parvis.facilitation.act.ActsMade;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has the register keep an act and writes down that it stands behind a change here; inside the transaction of that change. */
@ApplicationScoped
public final class KeepAct {

    private final Acts acts;
    private final ActsMade made;
    private final Clock clock;

    KeepAct(Acts acts, ActsMade made, Clock clock) {
        this.acts = acts;
        this.made = made;
        this.clock = clock;
    }

    /**
     * What is decided, about which case, and who enters it.
     *
     * @param answer null where she was asked nothing
     */
    public record Decision(
            Participant enteredBy,
            Case caze,
            Matter matter,
            String object,
            @Nullable ActAnswer answer) {

        public Decision(Participant enteredBy, Case caze, Matter matter, String object) {
            this(enteredBy, caze, matter, object, null);
        }

        public Decision answering(@Nullable ActAnswer said) {
            return new Decision(enteredBy, caze, matter, object, said);
        }
    }

    /** The id of the act; fails, and changes nothing, when the register does not keep it. */
    public Uni<UUID> handle(Decision decision, Act act) {
        ActSubject subject =
                new ActSubject(decision.caze().person(), decision.matter(), decision.object(), decision.answer());
        return acts.keep(subject, act).call(id -> made.add(made(id, decision, act)));
    }

    /** As {@link #handle}, for what undoes an earlier word of hers about the same: it counts only if she said it later. */
    public Uni<UUID> afterHerLastWord(Decision decision, Act act) {
        return afterHerLastWord(decision, List.of(decision.object()), act);
    }

    /** As {@link #afterHerLastWord(Decision, Act)}, where what she said about any of these objects may be undone by it. */
    public Uni<UUID> afterHerLastWord(Decision decision, List<String> objects, Act act) {
        return made.lastPerformed(decision.caze().id(), decision.matter(), objects)
                .invoke(new LateEntry(act)::requireAfter)
                .chain(() -> handle(decision, act));
    }

    private ActMade made(UUID id, Decision decision, Act act) {
        Instant now = clock.instant();
        return new ActMade(
                id,
                decision.caze().id(),
                decision.matter(),
                decision.object(),
                decision.enteredBy().subject(),
                // The register keeps no act without it.
                requireNonNullElse(act.performedAt(), now),
                now);
    }
}
