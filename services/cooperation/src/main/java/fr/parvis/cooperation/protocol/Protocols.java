package fr.parvis.cooperation.protocol;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where cooperation protocols are kept. */
public interface Protocols {

    Uni<Void> add(CooperationProtocol protocol);

    Uni<Optional<CooperationProtocol>> find(UUID id);

    /** Code of its Communauté 360, without reading the protocol itself. */
    Uni<Optional<String>> communityOf(UUID id);

    /** Writes the changed protocol; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<CooperationProtocol> save(CooperationProtocol protocol);

    /** The protocol that applies between the antenna and the Communauté 360. */
    Uni<Optional<CooperationProtocol>> applying(String antenna, String community);

    /** Days to acknowledge, of the protocol that applies. */
    Uni<OptionalInt> delayInForce(String antenna, String community);

    /** In the order of community and id; of one Communauté 360 when its code is given. */
    Uni<List<CooperationProtocol>> page(PageRequest page, @Nullable String community);
}
