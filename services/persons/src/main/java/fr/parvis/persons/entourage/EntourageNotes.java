package fr.parvis.persons.entourage;

import fr.parvis.persons.registry.Selection;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where notes beside her entourage are kept. */
public interface EntourageNotes {

    Uni<Void> add(EntourageNote note);

    /** In the order in which they were written. */
    Uni<List<EntourageNote>> of(UUID personId);

    Uni<Void> finish(UUID noteId, LocalDate day);

    /** Open ones of these files, due on that day or before, the oldest first. */
    Uni<List<EntourageNote>> due(Selection files, LocalDate day, int count);
}
