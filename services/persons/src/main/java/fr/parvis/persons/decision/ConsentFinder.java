package fr.parvis.persons.decision;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Finds a consent that carries a permit, in one statement. */
public interface ConsentFinder {

    Uni<Optional<UUID>> find(Question question);
}
