package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.ProtocolStatus;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts a signed protocol in force, under review, or ends it. */
@ApplicationScoped
public final class MoveProtocol {

    private final ProtocolChanges changes;

    public MoveProtocol(ProtocolChanges changes) {
        this.changes = changes;
    }

    @WithTransaction
    public Uni<CooperationProtocol> handle(UUID id, ProtocolStatus next) {
        return changes.apply(id, found -> found.moveTo(next));
    }
}
