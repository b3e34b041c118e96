package fr.parvis.supervision.governance;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where meetings of the governance body are kept. */
public interface GovernanceMeetings {

    Uni<Void> add(GovernanceMeeting meeting);

    Uni<Optional<GovernanceMeeting>> find(UUID id);

    /** The same, held until the transaction ends: whoever changes a meeting comes one after the other. */
    Uni<Optional<GovernanceMeeting>> hold(UUID id);

    /** Writes the changed meeting; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<GovernanceMeeting> save(GovernanceMeeting meeting);

    /** Latest day first. */
    Uni<List<GovernanceMeeting>> page(PageRequest page);
}
