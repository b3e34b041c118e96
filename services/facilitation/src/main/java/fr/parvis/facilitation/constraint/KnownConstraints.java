package fr.parvis.facilitation.constraint;

import fr.parvis.facilitation.expression.ExpressionId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The constraints she knows of. */
public interface KnownConstraints {

    Uni<Optional<KnownConstraint>> withId(UUID id);

    /** In the order she said them, those taken back included. */
    Uni<List<KnownConstraint>> beside(ExpressionId expression);

    Uni<Void> add(KnownConstraint constraint);

    /** Keeps whether it is taken back; fails when somebody else changed it since it was read. */
    Uni<KnownConstraint> save(KnownConstraint constraint);
}
