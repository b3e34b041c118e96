package fr.parvis.facilitation.network;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Her network. The port asks about one case or one member; there is no question about more than one person (FAC-91). */
public interface NetworkMembers {

    Uni<Optional<NetworkMember>> withId(UUID id);

    /**
     * In the order they were added.
     *
     * @param after number of the last line of the previous page, 0 from the start
     */
    Uni<List<Line>> page(CaseId caseId, long after, int limit);

    /** Codes of all members of one network, without opening any text. */
    Uni<List<NetworkMember.Standing>> standings(CaseId caseId);

    Uni<NetworkMember> add(NetworkMember member);

    /** Fails when somebody else changed the member since it was read. */
    Uni<NetworkMember> save(NetworkMember member);

    /** Nothing of the member stays. */
    Uni<Void> remove(UUID id);

    /** A member and its place in the list. */
    record Line(long number, NetworkMember member) {}
}
