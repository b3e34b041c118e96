package fr.parvis.facilitation.act;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act of the person with its evidence, as the caller gave it. Passed on unchanged: persons alone judges it (architecture §4). Who entered it is the
 * subject of the token, never a field.
 *
 * @param performedAt when she decided, which is not when it was entered
 * @param assistedBy representative who stood beside her under a power to assist
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Act(
        @Nullable ActAuthor author,
        @Nullable @Size(max = 64) String representativeId,
        @Nullable ActManner manner,
        @Nullable @Size(max = 100) String wordingVersion,
        @Nullable @Size(max = 128) String wordingHash,
        @Nullable Instant performedAt,
        @Nullable @Size(max = 128) String paperScanSha256,
        @Nullable @Valid Witness witness,
        @Nullable @Valid AccessCard accessCard,
        @Nullable @Size(max = 64) String assistedBy,
        @Nullable @Valid OwnOpinion ownOpinion) {

    /** Who heard her, never the one who enters the act. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Witness(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 200) String role) {}

    /** What she herself thinks of what a representative decides; compulsory then (PER-17). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnOpinion(
            @Nullable @Size(max = 32) String opinion,
            @Nullable @Size(max = 2_000) String words,
            @Nullable @Size(max = 128) String judgeDecisionSha256) {

        @Override
        public String toString() {
            return "OwnOpinion[" + opinion + "]";
        }
    }

    /** The card she holds and the code on it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccessCard(
            @Nullable @Size(max = 32) String cardId,
            @Nullable @Size(max = 100) String code) {}
}
