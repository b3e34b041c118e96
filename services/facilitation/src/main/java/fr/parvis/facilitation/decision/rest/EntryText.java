package fr.parvis.facilitation.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.decision.AgreedObjective;
import fr.parvis.facilitation.decision.CurrentSupport;
import fr.parvis.facilitation.decision.EarlierObjective;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.ObjectiveOutcome;
import fr.parvis.facilitation.decision.RecordHeader;
import fr.parvis.facilitation.expression.LifeDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry says, under the name of its kind; the other three are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryText(
        @Nullable HeaderLines header,
        @Nullable SupportLine currentSupport,
        @Nullable EarlierLine earlierObjective,
        @Nullable ObjectiveLine objective) {

    /**
     * What stands outside the tables.
     *
     * @param previousOn day of the commission before this one; absent when there was none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeaderLines(
            @Nullable LocalDate previousOn,
            String familySituation,
            String herExpectation,
            String notAgreed,
            String reservations,
            String referentName) {}

    /**
     * A support that runs.
     *
     * @param endsOn absent while nobody knows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SupportLine(
            String nature,
            String professionalName,
            @Nullable LocalDate endsOn) {}

    /** An objective of the commission before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EarlierLine(
            List<LifeDomain> domains,
            String objective,
            String review,
            @Nullable ObjectiveOutcome outcome) {}

    /**
     * A decision.
     *
     * @param byOn day by which; absent when none was said
     * @param requestId handle of the request of hers it answers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectiveLine(
            List<LifeDomain> domains,
            String objective,
            String means,
            String who,
            @Nullable LocalDate byOn,
            @Nullable UUID requestId) {}

    static EntryText of(EntryContent content) {
        return switch (content) {
            case RecordHeader header -> new EntryText(lines(header), null, null, null);
            case CurrentSupport support -> new EntryText(null, line(support), null, null);
            case EarlierObjective earlier -> new EntryText(null, null, line(earlier), null);
            case AgreedObjective objective -> new EntryText(null, null, null, line(objective));
        };
    }

    private static HeaderLines lines(RecordHeader header) {
        return new HeaderLines(
                header.previousOn(),
                header.familySituation(),
                header.herExpectation(),
                header.notAgreed(),
                header.reservations(),
                header.referentName());
    }

    private static SupportLine line(CurrentSupport support) {
        return new SupportLine(support.nature(), support.professionalName(), support.endsOn());
    }

    private static EarlierLine line(EarlierObjective earlier) {
        return new EarlierLine(
                earlier.domains().stream().sorted().toList(), earlier.objective(), earlier.review(), earlier.outcome());
    }

    private static ObjectiveLine line(AgreedObjective objective) {
        return new ObjectiveLine(
                objective.domains().stream().sorted().toList(),
                objective.objective(),
                objective.means(),
                objective.who(),
                objective.byOn(),
                objective.requestId());
    }
}
