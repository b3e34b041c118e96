package fr.parvis.persons.directory;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The organisations known here; one that is not known cannot be addressed. */
public interface Directory {

    Uni<Optional<Organisation>> find(String code);

    Uni<Void> list(Organisation organisation);
}
