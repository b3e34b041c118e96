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
        @Nullable @Valid AccessCard accessCard) {

    /** Who heard her, never the one who enters the act. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Witness(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 200) String role) {}

    /** The card she holds and the code on it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccessCard(
            @Nullable @Size(max = 32) String cardId,
            @Nullable @Size(max = 100) String code) {}
}
