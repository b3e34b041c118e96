package fr.parvis.facilitation.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** This service's copy of the directory. */
public interface Directory {

    Uni<Optional<Organisation>> withCode(String code);

    Uni<List<Organisation>> all();

    Uni<Void> put(Organisation organisation);
}
