package fr.parvis.commons.web.sample;

import java.util.Objects;
import java.util.UUID;

record NoteResponse(UUID id, String text) {

    static NoteResponse of(Note note) {
        return new NoteResponse(Objects.requireNonNull(note.id), Objects.requireNonNull(note.text));
    }
}
