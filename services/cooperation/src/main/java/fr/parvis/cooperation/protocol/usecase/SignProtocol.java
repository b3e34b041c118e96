package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.Signature;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes one party's signature; refused while a compulsory clause is missing (COO-02). */
@ApplicationScoped
public final class SignProtocol {

    private final ProtocolChanges changes;
    private final Days days;

    public SignProtocol(ProtocolChanges changes, Days days) {
        this.changes = changes;
        this.days = days;
    }

    @WithTransaction
    public Uni<CooperationProtocol> handle(UUID id, Signatory signatory, String textHash) {
        return changes.apply(id, found -> {
            signatory.requirePartyOf(found);
            return found.sign(new Signature(signatory.party(), signatory.subject(), days.today(), textHash));
        });
    }
}
