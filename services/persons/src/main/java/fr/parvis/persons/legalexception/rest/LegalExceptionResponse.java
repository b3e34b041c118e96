package fr.parvis.persons.legalexception.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.legalexception.InformedParty;
import fr.parvis.persons.legalexception.LegalBasis;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalStatement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal exception as its author reads it, and the person once it is released.
 *
 * @param author account of who recorded it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalExceptionResponse(
        UUID legalExceptionId,
        UUID personId,
        String author,
        LegalBasis legalBasis,
        String recipientName,
        String content,
        List<InformedParty> informedFirst,
        @Nullable String whyNotInformed,
        Instant recordedAt,
        @Nullable Instant releasedAt) {

    public static LegalExceptionResponse of(LegalException exception) {
        LegalStatement statement = exception.statement();
        return new LegalExceptionResponse(
                exception.id(),
                exception.personId().value(),
                exception.author(),
                statement.legalBasis(),
                statement.recipientName(),
                statement.content(),
                statement.informedFirst().stream().sorted().toList(),
                statement.whyNotInformed(),
                exception.recordedAt(),
                exception.releasedAt());
    }

    @Override
    public String toString() {
        return "LegalExceptionResponse[…]";
    }
}
