package fr.parvis.commons.web.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sample API keeps. */
@Entity
class Note {

    @Id
    @Nullable
    UUID id;

    @Nullable
    String owner;

    @Nullable
    String text;

    @Version
    long version;

    static Note of(String owner, String text) {
        Note note = new Note();
        note.id = UUID.randomUUID();
        note.owner = owner;
        note.text = text;
        return note;
    }
}
