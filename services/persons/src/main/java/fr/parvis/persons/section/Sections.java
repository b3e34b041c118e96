package fr.parvis.persons.section;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Where sheets are kept, each encrypted with the key of its file. */
public interface Sections {

    /** The sheet, blank while nobody wrote on it. */
    <T> Uni<Section<T>> find(UUID personId, SectionKind<T> kind);

    /** Replaces it as a whole. */
    <T> Uni<Section<T>> put(UUID personId, SectionKind<T> kind, T content, String changedBy, Instant changedAt);
}
