package fr.parvis.persons.voice;

import org.jspecify.annotations.Nullable;

/** Something said, as it was sent. */
public record VoiceDraft(
        @Nullable VoiceKind kind,
        @Nullable String words,
        @Nullable Addressee addressee,
        @Nullable WishedAnswer wishedAnswer) {

    @Override
    public String toString() {
        return "VoiceDraft[…]";
    }
}
