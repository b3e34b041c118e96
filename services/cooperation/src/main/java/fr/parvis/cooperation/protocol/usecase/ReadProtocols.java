package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.ListedCommunity;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.Coverage;
import fr.parvis.cooperation.protocol.Protocols;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads protocols: the carrier all of them, a Communauté 360 its own. */
@ApplicationScoped
public final class ReadProtocols {

    private final Protocols protocols;
    private final Communities communities;

    public ReadProtocols(Protocols protocols, Communities communities) {
        this.protocols = protocols;
        this.communities = communities;
    }

    @WithSession
    public Uni<CooperationProtocol> one(UUID id, Signatory reader) {
        return protocols
                .find(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(reader::requirePartyOf);
    }

    @WithSession
    public Uni<List<CooperationProtocol>> page(PageRequest page, Signatory reader) {
        return protocols.page(page, reader.organisation());
    }

    /** Who has a protocol in force, who has none (COO-01). */
    @WithSession
    public Uni<Coverage> coverage() {
        return communities.all().map(ReadProtocols::coverage);
    }

    private static Coverage coverage(List<ListedCommunity> all) {
        Map<Boolean, List<Community>> byState = all.stream()
                .collect(Collectors.partitioningBy(
                        ListedCommunity::protocolInForce,
                        Collectors.mapping(ListedCommunity::community, Collectors.toList())));
        return new Coverage(byState.getOrDefault(true, List.of()), byState.getOrDefault(false, List.of()));
    }
}
