package fr.parvis.persons.legalexception.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalExceptions;
import fr.parvis.persons.legalexception.LegalStatement;
import fr.parvis.persons.legalexception.LegalStatementDraft;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Records what the facilitator beside her told to protect a child. The only path that asks for no consent; nothing of her file changes by it, no
 * row, no version, no count, and nothing is published.
 */
@ApplicationScoped
public final class RecordLegalException {

    private final OpenFile files;
    private final LegalExceptions exceptions;
    private final Clock clock;

    RecordLegalException(OpenFile files, LegalExceptions exceptions, Clock clock) {
        this.files = files;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<LegalException> handle(Caller caller, PersonId id, LegalStatementDraft draft) {
        return files.forChange(caller, id, Action.RECORD_EXCEPTION)
                .map(person -> exception(caller, person, draft))
                .call(exceptions::add);
    }

    private LegalException exception(Caller caller, Person person, LegalStatementDraft draft) {
        LegalStatement statement = draft.checked();
        return new LegalException(
                UUID.randomUUID(),
                person.id(),
                caller.subject(),
                statement,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }
}
