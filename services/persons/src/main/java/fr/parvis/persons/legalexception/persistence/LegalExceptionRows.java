package fr.parvis.persons.legalexception.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.legalexception.InformedParty;
import fr.parvis.persons.legalexception.LegalBasis;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalStatement;
import fr.parvis.persons.person.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns legal exceptions into rows and back. Each text is bound to its field and to its own row: two of one file cannot be exchanged. */
final class LegalExceptionRows {

    private LegalExceptionRows() {}

    static LegalExceptionRow write(LegalException exception, DataKey key) {
        LegalStatement statement = exception.statement();
        LegalExceptionRow row = new LegalExceptionRow();
        row.id = exception.id();
        row.personId = exception.personId().value();
        row.author = exception.author();
        row.legalBasis = statement.legalBasis().name();
        row.recipientName = key.encrypt(statement.recipientName(), field(row.id, "recipient-name"));
        row.content = key.encrypt(statement.content(), field(row.id, "content"));
        row.whyNotInformed = statement.whyNotInformed() == null
                ? null
                : key.encrypt(statement.whyNotInformed(), field(row.id, "why-not-informed"));
        row.informedFirst = statement.informedFirst().stream()
                .map(InformedParty::name)
                .sorted()
                .toArray(String[]::new);
        row.recordedAt = exception.recordedAt();
        return row;
    }

    static LegalException read(LegalExceptionRow row, DataKey key, @Nullable Instant releasedAt) {
        return new LegalException(
                row.id, new PersonId(row.personId), row.author, statement(row, key), row.recordedAt, releasedAt);
    }

    private static LegalStatement statement(LegalExceptionRow row, DataKey key) {
        byte[] why = row.whyNotInformed;
        return new LegalStatement(
                LegalBasis.valueOf(row.legalBasis),
                key.decrypt(row.recipientName, field(row.id, "recipient-name")),
                key.decrypt(row.content, field(row.id, "content")),
                Arrays.stream(row.informedFirst).map(InformedParty::valueOf).collect(Collectors.toUnmodifiableSet()),
                why == null ? null : key.decrypt(why, field(row.id, "why-not-informed")));
    }

    private static String field(UUID id, String field) {
        return "legal-exception|" + id + "|" + field;
    }
}
