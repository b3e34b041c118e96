package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.cooperation.AntennaConfig;
import fr.parvis.cooperation.protocol.Protocols;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/** The delay to acknowledge that the protocol in force agreed on (COO-03). */
@ApplicationScoped
public final class AcknowledgementDelay {

    private final Protocols protocols;
    private final AntennaConfig antenna;

    public AcknowledgementDelay(Protocols protocols, AntennaConfig antenna) {
        this.protocols = protocols;
        this.antenna = antenna;
    }

    /** In days; empty without a protocol in force. */
    @WithTransaction
    public Uni<OptionalInt> of(String community) {
        return protocols.delayInForce(antenna.code(), community);
    }
}
