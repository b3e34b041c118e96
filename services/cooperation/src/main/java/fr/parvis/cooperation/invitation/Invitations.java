package fr.parvis.cooperation.invitation;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where invitations are kept. Every call runs in the caller's transaction. */
public interface Invitations {

    Uni<Void> add(InvitationToConvene invitation);

    Uni<Optional<InvitationToConvene>> find(UUID id);

    /** Writes the answer; false when somebody else wrote one meanwhile. */
    Uni<Boolean> saveAnswer(InvitationToConvene answered);

    /** The last one first; of one Communauté 360 when its code is given. */
    Uni<List<InvitationToConvene>> page(PageRequest page, @Nullable String community);
}
