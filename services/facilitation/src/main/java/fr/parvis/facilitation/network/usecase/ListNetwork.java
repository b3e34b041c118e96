package fr.parvis.facilitation.network.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.network.NetworkMembers;
import fr.parvis.facilitation.network.NetworkMembers.Line;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows her network. */
@ApplicationScoped
public final class ListNetwork {

    private final CaseAccess access;
    private final NetworkMembers members;

    ListNetwork(CaseAccess access, NetworkMembers members) {
        this.access = access;
        this.members = members;
    }

    /**
     * Which page.
     *
     * @param after number of the last line of the previous page, 0 from the start
     */
    public record Query(CaseId caseId, long after, int limit) {}

    @WithTransaction
    public Uni<List<Line>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.NETWORK)
                .chain(() -> members.page(query.caseId(), query.after(), query.limit()));
    }
}
