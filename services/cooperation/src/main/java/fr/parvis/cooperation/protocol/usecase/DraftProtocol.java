package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.AntennaConfig;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.ProtocolProblem;
import fr.parvis.cooperation.protocol.ProtocolTerms;
import fr.parvis.cooperation.protocol.Protocols;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens a draft with a Communauté 360 of the directory. */
@ApplicationScoped
public final class DraftProtocol {

    private final Communities communities;
    private final Protocols protocols;
    private final AntennaConfig antenna;
    private final Ids ids;

    public DraftProtocol(Communities communities, Protocols protocols, AntennaConfig antenna, Ids ids) {
        this.communities = communities;
        this.protocols = protocols;
        this.antenna = antenna;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<CooperationProtocol> handle(String community, ProtocolTerms terms) {
        return communities
                .find(community)
                .map(known -> known.orElseThrow(
                        () -> Problems.refused(ProtocolProblem.COMMUNITY_UNKNOWN, "community", "unknown-community")))
                .map(known -> CooperationProtocol.draft(ids.next(), antenna.code(), known, terms))
                .call(protocols::add);
    }
}
