package fr.parvis.facilitation.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the reception phase of one person stands: told from her interviews, kept nowhere.
 *
 * @param proposedNext the first interview she has not agreed to yet; absent when there is none, and once she said no
 */
public record ReceptionPhase(State state, @Nullable InterviewKind proposedNext) {

    /** How far it is. ENDED_BY_HER is her last word, until she says otherwise; nothing follows from it (FAC-11). */
    public enum State {
        NOT_STARTED,
        RUNNING,
        ENDED_BY_HER,
        COMPLETE
    }

    /**
     * Tells it.
     *
     * @param order as the antenna proposes the interviews
     * @param interviews hers, in any order
     */
    public static ReceptionPhase of(List<InterviewKind> order, List<Standing> interviews) {
        if (saidNo(interviews)) {
            return new ReceptionPhase(State.ENDED_BY_HER, null);
        }
        InterviewKind next = order.stream()
                .filter(kind -> interviews.stream().noneMatch(one -> one.kind() == kind && one.agreed()))
                .findFirst()
                .orElse(null);
        if (next == null) {
            return new ReceptionPhase(State.COMPLETE, null);
        }
        return new ReceptionPhase(interviews.isEmpty() ? State.NOT_STARTED : State.RUNNING, next);
    }

    /** What to think of before planning one of this kind. */
    public static List<PlanWarning> warnings(InterviewKind kind, List<InterviewKind> order, List<Standing> interviews) {
        List<PlanWarning> warnings = new ArrayList<>();
        boolean earlierMissing = order.stream()
                .takeWhile(earlier -> earlier != kind)
                .anyMatch(earlier -> interviews.stream().noneMatch(one -> one.kind() == earlier && one.closed()));
        if (earlierMissing) {
            warnings.add(PlanWarning.EARLIER_INTERVIEW_NOT_HELD);
        }
        if (saidNo(interviews)) {
            warnings.add(PlanWarning.SHE_SAID_NO);
        }
        return List.copyOf(warnings);
    }

    private static boolean saidNo(List<Standing> interviews) {
        return interviews.stream()
                        .filter(one -> one.decidedAt() != null)
                        .max(Comparator.comparing(one -> Objects.requireNonNull(one.decidedAt())))
                        .map(Standing::decision)
                        .orElse(null)
                == FreeDecision.NO;
    }
}
