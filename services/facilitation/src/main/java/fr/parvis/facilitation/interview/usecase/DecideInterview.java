package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActManner;
import fr.parvis.facilitation.act.ActsMade;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.interview.FreeDecision;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interview.Decided;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Her free decision, which she may change at any time. A no is never held up and nothing follows from it but that the phase ends (FAC-11). */
@ApplicationScoped
public final class DecideInterview {

    private final CaseAccess access;
    private final Interviews interviews;
    private final KeepAct keepAct;
    private final ActsMade made;
    private final Clock clock;

    DecideInterview(CaseAccess access, Interviews interviews, KeepAct keepAct, ActsMade made, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.keepAct = keepAct;
        this.made = made;
        this.clock = clock;
    }

    /**
     * What she decides.
     *
     * @param words hers; empty when she gives none, which is hers to choose
     */
    public record Command(UUID interview, FreeDecision decision, String words, Act act) {}

    @WithTransaction
    public Uni<Interview> handle(Participant participant, Command command) {
        return access.locked(
                        participant,
                        interviews.withId(command.interview()),
                        () -> interviews.lock(command.interview()),
                        command.decision().word())
                .chain(found -> alreadySo(found.thing(), command)
                        ? access.alreadySo(participant, found.caze(), Part.INTERVIEWS, found.thing())
                        : decide(participant, found, command));
    }

    private static boolean alreadySo(Interview interview, Command command) {
        Decided decided = interview.decided();
        return decided != null
                && decided.decision() == command.decision()
                && decided.words().equals(command.words());
    }

    private Uni<Interview> decide(Participant participant, Found<Interview> found, Command command) {
        Interview interview = found.thing();
        Decision decision = new Decision(
                        participant,
                        found.caze(),
                        Matter.INTERVIEW_DECISION,
                        interview.id().toString())
                .answering(command.decision().answer());
        return keep(found, decision, command)
                .map(act -> new Decided(command.decision(), command.words(), act, said(command.act())))
                .chain(decided -> interviews.save(interview.with(decided)));
    }

    private Uni<UUID> keep(Found<Interview> found, Decision decision, Command command) {
        if (!found.thing().hears(command.decision())) {
            throw InterviewRefusal.of(found.thing());
        }
        Instant opened = found.thing().course().openedAt();
        if (command.decision() == FreeDecision.NO || opened == null) {
            return keepAct.handle(decision, command.act());
        }
        LateEntry entry = new LateEntry(command.act());
        entry.requireSince(opened);
        return herLastWord(found.thing().caseId())
                .invoke(entry::requireAfter)
                .chain(() -> keepAct.handle(decision, command.act()));
    }

    /** On whichever interview: the phase is one, and a no of hers to a later one stands above an older yes. */
    private Uni<Optional<Instant>> herLastWord(CaseId caseId) {
        return interviews
                .standings(caseId)
                .map(all -> all.stream().map(one -> one.id().toString()).toList())
                .chain(ids -> made.lastPerformed(caseId, Matter.INTERVIEW_DECISION, ids));
    }

    /** When she said it, not when it was written down: a later word of hers stands above it. */
    private Instant said(Act act) {
        Instant performed = act.performedAt();
        Instant said = performed == null || act.manner() == ActManner.OWN_SESSION ? clock.instant() : performed;
        return said.truncatedTo(ChronoUnit.MICROS);
    }
}
