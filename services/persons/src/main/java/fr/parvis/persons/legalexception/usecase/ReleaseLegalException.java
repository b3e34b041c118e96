package fr.parvis.persons.legalexception.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalExceptions;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Its author lets her see a legal exception; once seen it stays so, and releasing it twice is the same answer. */
@ApplicationScoped
public final class ReleaseLegalException {

    private final LegalExceptions exceptions;
    private final Clock clock;

    ReleaseLegalException(LegalExceptions exceptions, Clock clock) {
        this.exceptions = exceptions;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<LegalException> handle(Caller caller, UUID id) {
        return exceptions
                .find(Action.RELEASE_EXCEPTION.sql(caller), id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(exception -> exceptions
                        .release(id, clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .map(exception::releasedAt));
    }
}
