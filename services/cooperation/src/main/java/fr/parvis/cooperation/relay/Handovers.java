package fr.parvis.cooperation.relay;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where handovers are kept. Every call runs in the caller's transaction. */
public interface Handovers {

    Uni<Void> add(Handover handover);

    Uni<Optional<Handover>> find(UUID id);

    /** Writes how it was done; false when somebody else did it meanwhile. */
    Uni<Boolean> saveDone(UUID id, Handover.Done done);

    /** Those still to be done, the most urgent first; of one party when its code is given. */
    Uni<List<Handover>> open(PageRequest page, @Nullable String party);
}
