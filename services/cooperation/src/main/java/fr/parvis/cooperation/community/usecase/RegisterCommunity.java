package fr.parvis.cooperation.community.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.CommunityProblem;
import fr.parvis.cooperation.community.Directory;
import fr.parvis.cooperation.community.ListedCommunity;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters a Communauté 360; the directory hears of it in the same transaction. */
@ApplicationScoped
public final class RegisterCommunity {

    private final Communities communities;
    private final Directory directory;

    public RegisterCommunity(Communities communities, Directory directory) {
        this.communities = communities;
        this.directory = directory;
    }

    @WithTransaction
    public Uni<ListedCommunity> handle(Community community) {
        ListedCommunity entry = new ListedCommunity(community.nextListing(), false);
        return communities
                .add(entry.community())
                .invoke(added -> {
                    if (!added) {
                        throw new ProblemException(CommunityProblem.COMMUNITY_EXISTS);
                    }
                })
                .chain(() -> directory.publish(entry))
                .replaceWith(entry);
    }
}
