package fr.parvis.facilitation.knowledge;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes of sections. The port has no way to change a version. */
public interface Notes {

    Uni<Optional<Note>> withId(UUID id);

    /**
     * Newest first.
     *
     * @param after where the previous page ended; absent: from the newest
     */
    Uni<List<Note>> page(InformationSection section, @Nullable Place after, int limit);

    /**
     * Every way a note ever read, newest first.
     *
     * @param before number of the last version of the previous page; absent: from the newest
     */
    Uni<List<Note.Version>> versions(Note note, @Nullable Integer before, int limit);

    /** When something was last written in a section. */
    Uni<Optional<Instant>> lastWritten(InformationSection section);

    Uni<Void> add(InformationSection section, Note note);

    /** Keeps a further version; fails when somebody else corrected it since it was read. */
    Uni<Note> correct(Note note);

    /** Removes every note of a section with all its versions, for good. */
    Uni<Void> remove(InformationSection section);

    /** A place in the list. */
    record Place(Instant writtenAt, UUID id) {}
}
