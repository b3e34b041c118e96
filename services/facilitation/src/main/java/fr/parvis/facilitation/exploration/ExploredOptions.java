package fr.parvis.facilitation.exploration;

import fr.parvis.facilitation.expression.ExpressionId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Options explored for her choices. The port has no way to take one away. */
public interface ExploredOptions {

    Uni<Optional<ExploredOption>> withId(UUID id);

    /** All of them, in no order; see {@link OptionOrder}. */
    Uni<List<ExploredOption>> of(ExpressionId expression);

    Uni<ExploredOption> add(ExploredOption option);

    /** Keeps what she decided; fails when somebody else changed it since it was read. */
    Uni<ExploredOption> save(ExploredOption option);
}
