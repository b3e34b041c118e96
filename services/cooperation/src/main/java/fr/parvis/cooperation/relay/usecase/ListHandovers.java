package fr.parvis.cooperation.relay.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.relay.Handover;
import fr.parvis.cooperation.relay.Handovers;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Handovers still to be done: the carrier all of them, another party its own. */
@ApplicationScoped
public final class ListHandovers {

    private final Handovers handovers;

    public ListHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    @WithSession
    public Uni<List<Handover>> handle(PageRequest page, Member member) {
        return handovers.open(page, member.onlyParty());
    }
}
