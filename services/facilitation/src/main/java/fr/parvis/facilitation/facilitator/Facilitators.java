package fr.parvis.facilitation.facilitator;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directory of facilitators. */
public interface Facilitators {

    Uni<Optional<Facilitator>> withId(UUID id);

    Uni<Optional<Facilitator>> withSubject(String subject);

    Uni<List<Facilitator>> all();

    Uni<Facilitator> add(Facilitator facilitator);

    Uni<Facilitator> save(Facilitator facilitator);
}
