package fr.parvis.persons.hold.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.hold.LegalHold;
import fr.parvis.persons.hold.LegalHold.Placed;
import fr.parvis.persons.hold.LegalHolds;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever holds the file writes down that it must be kept for the moment; she reads it too. */
@ApplicationScoped
public final class PlaceLegalHold {

    private static final int BASIS = 1_000;
    /** Then it holds nothing any more, unless somebody has looked and placed it again. */
    private static final Period LONGEST = Period.ofYears(1);

    private static final String SHA_256 = "[0-9a-f]{64}";

    private final OpenFile files;
    private final LegalHolds holds;
    private final Clock clock;

    PlaceLegalHold(OpenFile files, LegalHolds holds, Clock clock) {
        this.files = files;
        this.holds = holds;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<LegalHold> handle(Caller caller, PersonId id, HoldDraft draft) {
        check(draft);
        LegalHold hold = new LegalHold(
                UUID.randomUUID(),
                id,
                requireNonNull(draft.basis()),
                requireNonNull(draft.documentSha256()),
                new Placed(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
                requireNonNull(draft.reviewOn()),
                null);
        return files.forChange(caller, id, Action.PLACE_HOLD)
                .chain(() -> holds.standing(id, LocalDate.now(clock)))
                .invoke(standing -> {
                    if (standing.isPresent()) {
                        throw new ProblemException(PersonsProblem.HELD_BY_LAW);
                    }
                })
                .chain(() -> holds.add(hold))
                .replaceWith(hold);
    }

    private void check(HoldDraft draft) {
        String sha = draft.documentSha256();
        LocalDate review = draft.reviewOn();
        LocalDate today = LocalDate.now(clock);
        new Refusals()
                .text(draft.basis(), "basis", BASIS)
                .addIf(sha == null || sha.isBlank(), "documentSha256", Rule.REQUIRED)
                .addIf(sha != null && !sha.isBlank() && !sha.matches(SHA_256), "documentSha256", Rule.NOT_A_SHA256)
                .addIf(review == null, "reviewOn", Rule.REQUIRED)
                .addIf(review != null && review.isBefore(today), "reviewOn", Rule.NOT_IN_THE_PAST)
                .addIf(review != null && review.isAfter(today.plus(LONGEST)), "reviewOn", Rule.TOO_FAR_AHEAD)
                .throwIfAny();
    }

    /** As sent. */
    public record HoldDraft(
            @Nullable String basis,
            @Nullable String documentSha256,
            @Nullable LocalDate reviewOn) {}
}
