package fr.parvis.persons.legalexception.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.legalexception.LegalBasis;
import fr.parvis.persons.legalexception.LegalException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of its author's list; the texts are read one by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalExceptionSummary(
        UUID legalExceptionId,
        UUID personId,
        LegalBasis legalBasis,
        Instant recordedAt,
        @Nullable Instant releasedAt) {

    static LegalExceptionSummary of(LegalException exception) {
        return new LegalExceptionSummary(
                exception.id(),
                exception.personId().value(),
                exception.statement().legalBasis(),
                exception.recordedAt(),
                exception.releasedAt());
    }
}
