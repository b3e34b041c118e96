package fr.parvis.persons.trial;

import fr.parvis.persons.trial.Trial.Conclusion;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Where trials are kept. */
public interface Trials {

    Uni<Void> add(Trial trial);

    /** In the order in which they began. */
    Uni<List<Trial>> of(UUID personId);

    Uni<Void> conclude(Trial trial, Conclusion conclusion);
}
