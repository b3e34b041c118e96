package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Directory;
import fr.parvis.cooperation.community.ListedCommunity;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.ProtocolProblem;
import fr.parvis.cooperation.protocol.Protocols;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes where a protocol stands, keeps one per Communauté 360 in force, and tells the directory when that changes. */
@ApplicationScoped
final class ProtocolChanges {

    private final Protocols protocols;
    private final Communities communities;
    private final Directory directory;

    ProtocolChanges(Protocols protocols, Communities communities, Directory directory) {
        this.protocols = protocols;
        this.communities = communities;
        this.directory = directory;
    }

    /** Runs in the caller's transaction. The Communauté 360 is held, so two last signatures come one after the other. */
    Uni<CooperationProtocol> apply(UUID id, UnaryOperator<CooperationProtocol> change) {
        return protocols
                .communityOf(id)
                .map(code -> code.orElseThrow(Problems::notFound))
                .chain(communities::hold)
                .chain(() -> find(id))
                .chain(found -> save(found, change.apply(found)));
    }

    private Uni<CooperationProtocol> find(UUID id) {
        return protocols.find(id).map(found -> found.orElseThrow(Problems::notFound));
    }

    private Uni<CooperationProtocol> save(CooperationProtocol before, CooperationProtocol after) {
        boolean starts = after.status().applies() && !before.status().applies();
        boolean ends = before.status().applies() && !after.status().applies();
        Uni<Void> allowed = starts ? requireNoOther(after) : Uni.createFrom().voidItem();
        return allowed.chain(() -> protocols.save(after))
                .call(saved -> starts || ends
                        ? publish(saved.community(), starts)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> requireNoOther(CooperationProtocol protocol) {
        return protocols
                .applying(protocol.antenna(), protocol.community().code())
                .invoke(other -> other.ifPresent(_ -> {
                    throw new ProblemException(ProtocolProblem.PROTOCOL_ALREADY_IN_FORCE);
                }))
                .replaceWithVoid();
    }

    private Uni<Void> publish(Community community, boolean inForce) {
        ListedCommunity entry = new ListedCommunity(community.nextListing(), inForce);
        return communities.saveListing(entry.community()).chain(() -> directory.publish(entry));
    }
}
