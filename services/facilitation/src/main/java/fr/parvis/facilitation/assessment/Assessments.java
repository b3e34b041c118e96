package fr.parvis.facilitation.assessment;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.sharing.Visibility;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assessments of cases, words kept under the person's key. */
public interface Assessments {

    Uni<Optional<Assessment>> withId(UUID id);

    /** In the order in which they are looked at again, the earliest first. */
    Uni<List<Assessment>> page(Asked asked, @Nullable Place after, int limit);

    /** Whether one of the same focus stands whose day of looking again is not over. */
    Uni<Boolean> stands(CaseId caseId, Set<Visibility> readable, Focus focus, LocalDate today);

    Uni<Void> add(Assessment assessment);

    /** Keeps follow-up and visibility; fails when somebody else changed them since they were read. */
    Uni<Assessment> save(Assessment assessment);

    /**
     * Which of them.
     *
     * @param readable those whoever asks may read
     * @param until only those to be looked at again by that day, it included
     */
    record Asked(
            CaseId caseId,
            Set<Visibility> readable,
            @Nullable LocalDate until) {}

    /** A place in the list. */
    record Place(LocalDate recheckOn, UUID id) {}
}
