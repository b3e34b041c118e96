package fr.parvis.cooperation.community.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.community.ListedCommunity;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the Communautés 360 of the region. */
@ApplicationScoped
public final class ListCommunities {

    private final Communities communities;

    public ListCommunities(Communities communities) {
        this.communities = communities;
    }

    @WithSession
    public Uni<List<ListedCommunity>> handle(PageRequest page) {
        return communities.page(page);
    }
}
