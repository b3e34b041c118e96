package fr.parvis.facilitation.caseload;

import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Cases for tests. */
public final class CaseFixture {

    public static final String KARIM = "karim";
    public static final String LEA = "lea";

    private CaseFixture() {}

    public static Case open() {
        return requested(LocalDate.of(2026, 11, 1));
    }

    public static Case chosen() {
        return open().chosen(KARIM);
    }

    public static Case active() {
        return after(chosen(), new CaseChange.TakenOn());
    }

    public static Case requested(LocalDate day, PriorityCriterion... criteria) {
        Opening opening = new Opening(RequestOrigin.PERSON, Set.of(criteria), day, day.plusDays(1));
        return Case.opened(
                new CaseId(UUID.randomUUID()), UUID.randomUUID(), new PersonReference(UUID.randomUUID()), opening);
    }

    public static Case after(Case caze, CaseChange change) {
        return switch (caze.after(change)) {
            case CaseOutcome.Changed(Case next) -> next;
            case CaseOutcome.AlreadySo(Case same) -> same;
            case CaseOutcome.Refused(var state) -> throw new AssertionError("refused in " + state);
        };
    }
}
