package fr.parvis.facilitation.response.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.facilitation.response.Answer;
import fr.parvis.facilitation.response.AnswerKind;
import fr.parvis.facilitation.response.AnsweredVersion;
import fr.parvis.facilitation.response.ChoiceRank;
import fr.parvis.facilitation.response.Proposal;
import fr.parvis.facilitation.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A response to one of her requests, and her answer when she gave one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedResponse(
        UUID handle,
        UUID requestHandle,
        String organisation,
        @Nullable ActorSector sector,
        @Nullable LifeDomain domain,
        String communeCode,
        @Nullable LocalDate startOn,
        @Nullable Integer durationDays,
        @Nullable Integer intensityMinutesPerWeek,
        @Nullable Integer costCentsPerMonth,
        String text,
        String conditions,
        Instant receivedAt,
        Instant updatedAt,
        @Nullable GivenAnswer answer,
        @Nullable ReplacedVersion answeredVersion) {

    /** What she answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GivenAnswer(
            AnswerKind answer,
            @Nullable ChoiceRank rank,
            @Nullable String message,
            Instant answeredAt) {

        static GivenAnswer of(Answer answer) {
            return new GivenAnswer(answer.kind(), answer.rank(), answer.message(), answer.answeredAt());
        }
    }

    /** The version she had accepted or not retained before this one crossed her answer, as it was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReplacedVersion(
            @Nullable ActorSector sector,
            @Nullable LifeDomain domain,
            String communeCode,
            @Nullable LocalDate startOn,
            @Nullable Integer durationDays,
            @Nullable Integer intensityMinutesPerWeek,
            @Nullable Integer costCentsPerMonth,
            String text,
            String conditions,
            Instant updatedAt,
            GivenAnswer answer) {

        static ReplacedVersion of(AnsweredVersion version) {
            Proposal proposal = version.proposal();
            return new ReplacedVersion(
                    proposal.sector(),
                    proposal.domain(),
                    proposal.communeCode(),
                    proposal.startOn(),
                    proposal.durationDays(),
                    proposal.intensityMinutesPerWeek(),
                    proposal.costCentsPerMonth(),
                    proposal.text(),
                    proposal.conditions(),
                    version.updatedAt(),
                    GivenAnswer.of(version.answer()));
        }
    }

    static ReceivedResponse of(Response response) {
        Proposal proposal = response.proposal();
        return new ReceivedResponse(
                response.handle(),
                response.request(),
                proposal.organisation(),
                proposal.sector(),
                proposal.domain(),
                proposal.communeCode(),
                proposal.startOn(),
                proposal.durationDays(),
                proposal.intensityMinutesPerWeek(),
                proposal.costCentsPerMonth(),
                proposal.text(),
                proposal.conditions(),
                response.receivedAt(),
                response.updatedAt(),
                response.answer() == null ? null : GivenAnswer.of(response.answer()),
                response.answeredVersion() == null ? null : ReplacedVersion.of(response.answeredVersion()));
    }
}
