package fr.parvis.facilitation.knowledge.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.knowledge.CurrentSituation;
import fr.parvis.facilitation.knowledge.Note;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@IdClass(NoteVersionKey.class)
@Table(name = "info_note_version")
class NoteVersionRow {

    @Id
    @Column(name = "note_id")
    UUID noteId = new UUID(0, 0);

    @Id
    int number;

    @Column(name = "text_sealed", updatable = false)
    byte[] textSealed = {};

    /** Sealed like the words beside it: where she lives, and with whose help, is told to nobody else. */
    @Column(name = "current_situation_sealed", updatable = false)
    byte @Nullable [] currentSituationSealed;

    @Column(name = "written_at", updatable = false)
    Instant writtenAt = Instant.EPOCH;

    NoteVersionRow() {}

    NoteVersionRow(Note note, DataKey key) {
        noteId = note.id();
        number = note.latest().number();
        textSealed = key.encrypt(note.latest().content().text(), field("text"));
        CurrentSituation situation = note.latest().content().currentSituation();
        currentSituationSealed = situation == null ? null : key.encrypt(situation.name(), field("situation"));
        writtenAt = note.latest().writtenAt();
    }

    Note.Version version(DataKey key) {
        CurrentSituation situation = currentSituationSealed == null
                ? null
                : CurrentSituation.valueOf(key.decrypt(currentSituationSealed, field("situation")));
        return new Note.Version(number, new Note.Content(key.decrypt(textSealed, field("text")), situation), writtenAt);
    }

    private String field(String name) {
        return "note." + name + "." + noteId + "." + number;
    }
}
