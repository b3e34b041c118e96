package fr.parvis.persons.trial.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.trial.Trial;
import fr.parvis.persons.trial.Trial.Conclusion;
import fr.parvis.persons.trial.usecase.KeepTrials.TrialDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and shown. */
public final class TrialBodies {

    private TrialBodies() {}

    /** Something she tries: what, and under which conditions. There is no field for how well it went; that is for her to say. */
    public record TrialRequest(
            @Nullable String what,
            @Nullable String conditions,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        TrialDraft draft() {
            return new TrialDraft(what, conditions, from, until);
        }

        @Override
        public String toString() {
            return "TrialRequest[…]";
        }
    }

    /** What she makes of it, with her act. */
    public record ConclusionRequest(
            @Nullable String words, @Nullable ActRequest act) {

        @Override
        public String toString() {
            return "ConclusionRequest[…]";
        }
    }

    /** A trial with everything she said of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TrialResponse(
            UUID trialId,
            String what,
            String conditions,
            LocalDate from,
            @Nullable LocalDate until,
            String recordedBy,
            Instant recordedAt,
            List<ConclusionResponse> conclusions) {

        public static TrialResponse of(Trial trial) {
            return new TrialResponse(
                    trial.id(),
                    trial.words().what(),
                    trial.words().conditions(),
                    trial.from(),
                    trial.until(),
                    trial.recorded().by(),
                    trial.recorded().at(),
                    trial.conclusions().stream().map(ConclusionResponse::of).toList());
        }
    }

    /** Her words, and the act they came by. */
    public record ConclusionResponse(UUID actId, String words, Instant at) {

        static ConclusionResponse of(Conclusion conclusion) {
            return new ConclusionResponse(conclusion.actId(), conclusion.words(), conclusion.at());
        }
    }
}
