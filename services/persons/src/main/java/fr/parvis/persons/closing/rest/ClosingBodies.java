package fr.parvis.persons.closing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.closing.ClosingChoice;
import fr.parvis.persons.closing.FileEnding;
import fr.parvis.persons.erasure.rest.ErasureResponse;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about closing a file. */
public final class ClosingBodies {

    private ClosingBodies() {}

    /** The wording shown is {@code file-closing} or {@code file-erasure}, as she chooses. */
    public record ClosingRequest(
            @NotNull ClosingChoice choice, @Nullable ActRequest act) {}

    /**
     * What became of it.
     *
     * @param closedOn day, Europe/Paris; absent while the file is open
     * @param keptUntil last day it is kept, after which it is erased; absent while it is open, and once it is erased
     * @param erasure absent unless it was erased
     * @param copyForAnotherAntenna where she lets a copy go to another antenna, before or after she closes it; absent once it is erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClosingResponse(
            boolean closed,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate keptUntil,
            @Nullable ErasureResponse erasure,
            @Nullable String copyForAnotherAntenna) {

        public static ClosingResponse of(UUID file, Optional<Closing> closing) {
            return new ClosingResponse(
                    closing.isPresent(),
                    closing.map(Closing::closedOn).orElse(null),
                    closing.map(Closing::keptUntil).orElse(null),
                    null,
                    "/api/v1/persons/" + file + "/hand-overs");
        }

        static ClosingResponse of(FileEnding ending) {
            return switch (ending) {
                case FileEnding.Kept kept -> of(kept.closing().personId().value(), Optional.of(kept.closing()));
                case FileEnding.Erased erased ->
                    new ClosingResponse(true, erased.erasure().day(), null, ErasureResponse.of(erased.erasure()), null);
            };
        }
    }
}
