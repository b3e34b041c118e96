package fr.parvis.supervision.governance;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where seats of the governance body are kept. */
public interface GovernanceMembers {

    Uni<Void> add(GovernanceMember member);

    Uni<Optional<GovernanceMember>> find(UUID id);

    /** Those of the given that exist. */
    Uni<List<GovernanceMember>> among(Collection<UUID> ids);

    /** Writes the changed seat; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<GovernanceMember> save(GovernanceMember member);

    /** In the order of their ids. */
    Uni<List<GovernanceMember>> page(PageRequest page);
}
