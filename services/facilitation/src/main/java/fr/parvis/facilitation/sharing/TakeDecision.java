package fr.parvis.facilitation.sharing;

import static java.util.Objects.requireNonNullElseGet;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Has her word about what is known of her kept, and says when she gave it. Inside the caller's transaction. */
@ApplicationScoped
public final class TakeDecision {

    private final KeepAct keepAct;
    private final Clock clock;

    TakeDecision(KeepAct keepAct, Clock clock) {
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /**
     * Who enters it, of which case, about what.
     *
     * @param answer null where she was asked nothing
     */
    public record About(
            Participant enteredBy,
            Case caze,
            String object,
            @Nullable ActAnswer answer) {

        public About(Participant enteredBy, Case caze, String object) {
            this(enteredBy, caze, object, null);
        }
    }

    public Uni<Decided> handle(About about, Act act) {
        Decision decision =
                new Decision(about.enteredBy(), about.caze(), Matter.INFORMATION, about.object(), about.answer());
        return keepAct.handle(decision, act)
                // As the database keeps it; the register keeps no act without it.
                .map(id -> new Decided(
                        id,
                        requireNonNullElseGet(act.performedAt(), clock::instant).truncatedTo(ChronoUnit.MICROS)));
    }
}
