package fr.parvis.persons.legalexception.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalExceptions;
import fr.parvis.persons.legalexception.LegalExceptions.Position;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows its author what she or he recorded, and the person what was released to her. The author's readings are noted under the exception, not under
 * the file: they come into her log with the release.
 */
@ApplicationScoped
public final class ReadLegalExceptions {

    private final OpenFile files;
    private final LegalExceptions exceptions;
    private final AccessLog log;

    ReadLegalExceptions(OpenFile files, LegalExceptions exceptions, AccessLog log) {
        this.files = files;
        this.exceptions = exceptions;
        this.log = log;
    }

    @WithTransaction
    public Uni<List<LegalException>> ofAuthor(Caller caller, int count, @Nullable Position after) {
        return exceptions
                .page(Action.READ_EXCEPTIONS.sql(caller), count, after)
                .call(found ->
                        note(caller, found.stream().map(LegalException::id).toList()));
    }

    @WithTransaction
    public Uni<LegalException> one(Caller caller, UUID id) {
        return exceptions
                .find(Action.READ_EXCEPTIONS.sql(caller), id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .call(found -> note(caller, List.of(found.id())));
    }

    /** Looking is a reading of hers, whether there is something or not. */
    @WithTransaction
    public Uni<List<LegalException>> released(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_RELEASED_EXCEPTIONS, Accessed.LEGAL_EXCEPTION)
                .chain(() -> exceptions.released(id));
    }

    private Uni<Void> note(Caller caller, List<UUID> read) {
        return log.record(caller, read, Accessed.LEGAL_EXCEPTION);
    }
}
