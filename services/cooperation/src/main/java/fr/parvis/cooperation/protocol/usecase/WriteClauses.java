package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.protocol.Clauses;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.Protocols;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** Replaces the clauses of an open protocol. */
@ApplicationScoped
public final class WriteClauses {

    private final Protocols protocols;

    public WriteClauses(Protocols protocols) {
        this.protocols = protocols;
    }

    /**
     * Writes them all.
     *
     * @param precondition throws when the caller may not change it, or saw another version
     */
    @WithTransaction
    public Uni<CooperationProtocol> handle(UUID id, Clauses clauses, Consumer<CooperationProtocol> precondition) {
        return protocols
                .find(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(precondition)
                .map(found -> found.withClauses(clauses))
                .chain(protocols::save);
    }
}
