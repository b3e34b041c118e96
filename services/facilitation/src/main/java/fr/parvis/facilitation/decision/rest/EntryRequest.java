package fr.parvis.facilitation.decision.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.decision.AgreedObjective;
import fr.parvis.facilitation.decision.CurrentSupport;
import fr.parvis.facilitation.decision.EarlierObjective;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.ObjectiveOutcome;
import fr.parvis.facilitation.decision.RecordHeader;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of the form: exactly one of the four. */
public record EntryRequest(
        @Nullable @Valid HeaderText header,
        @Nullable @Valid SupportText currentSupport,
        @Nullable @Valid EarlierText earlierObjective,
        @Nullable @Valid ObjectiveText objective) {

    /**
     * What stands outside the tables; what is absent is empty.
     *
     * @param previousOn day of the commission before this one
     * @param herExpectation in her words
     * @param notAgreed what was spoken of and not agreed
     */
    public record HeaderText(
            @Nullable LocalDate previousOn,
            @Nullable @Size(max = 1000) String familySituation,
            @Nullable @Size(max = 4000) String herExpectation,
            @Nullable @Size(max = 4000) String notAgreed,
            @Nullable @Size(max = 4000) String reservations,
            @Nullable @Size(max = 200) String referentName) {

        RecordHeader content() {
            return new RecordHeader(
                    previousOn,
                    text(familySituation),
                    text(herExpectation),
                    text(notAgreed),
                    text(reservations),
                    text(referentName));
        }
    }

    /** A support that runs. */
    public record SupportText(
            @NotBlank @Size(max = 500) String nature,
            @Nullable @Size(max = 200) String professionalName,
            @Nullable LocalDate endsOn) {

        CurrentSupport content() {
            return new CurrentSupport(nature, text(professionalName), endsOn);
        }
    }

    /** An objective of the commission before, looked at again. */
    public record EarlierText(
            @NotNull @Size(min = 1, max = 17) Set<@NotNull LifeDomain> domains,
            @NotBlank @Size(max = 1000) String objective,
            @Nullable @Size(max = 2000) String review,
            @Nullable ObjectiveOutcome outcome) {

        EarlierObjective content() {
            return new EarlierObjective(domains, objective, text(review), outcome);
        }
    }

    /**
     * A decision.
     *
     * @param who does it
     * @param byOn day by which
     * @param requestId handle of the request of hers it answers
     */
    public record ObjectiveText(
            @NotNull @Size(min = 1, max = 17) Set<@NotNull LifeDomain> domains,
            @NotBlank @Size(max = 1000) String objective,
            @Nullable @Size(max = 2000) String means,
            @NotBlank @Size(max = 500) String who,
            @Nullable LocalDate byOn,
            @Nullable UUID requestId) {

        AgreedObjective content() {
            return new AgreedObjective(domains, objective, text(means), who, byOn, requestId);
        }
    }

    EntryContent content() {
        List<EntryContent> given = Stream.of(
                        header == null ? null : header.content(),
                        currentSupport == null ? null : currentSupport.content(),
                        earlierObjective == null ? null : earlierObjective.content(),
                        objective == null ? null : objective.content())
                .filter(Objects::nonNull)
                .map(EntryContent.class::cast)
                .toList();
        if (given.size() != 1) {
            throw Problems.refused(FacilitationProblem.DECISION_REFUSED, "objective", "one-of-four");
        }
        return given.getFirst();
    }

    private static String text(@Nullable String given) {
        return requireNonNullElse(given, "");
    }

    @Override
    public String toString() {
        return "EntryRequest[]";
    }
}
