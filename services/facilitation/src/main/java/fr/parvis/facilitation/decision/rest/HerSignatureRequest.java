package fr.parvis.facilitation.decision.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.decision.usecase.SignHerself;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether she signs.
 *
 * @param contentHash of the text she saw
 * @param reservations what she wants written down beside it
 */
public record HerSignatureRequest(
        @NotNull ActAnswer answer,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
        @Nullable @Size(max = 2000) String reservations,
        @NotNull @Valid Act act) {

    SignHerself.Command command(UUID record) {
        return new SignHerself.Command(record, answer, contentHash, requireNonNullElse(reservations, ""), act);
    }

    @Override
    public String toString() {
        return "HerSignatureRequest[" + answer + "]";
    }
}
