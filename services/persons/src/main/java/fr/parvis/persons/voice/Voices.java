package fr.parvis.persons.voice;

import fr.parvis.persons.registry.Selection;
import fr.parvis.persons.voice.Voice.Answer;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where her words are kept. */
public interface Voices {

    Uni<Void> add(Voice voice);

    /** In the order in which they came. */
    Uni<List<Voice>> of(UUID personId);

    /** Whose it is, so that her file can be held before it is read. */
    Uni<Optional<UUID>> personOf(UUID id);

    Uni<Optional<Voice>> find(UUID id);

    /**
     * Of these, those that wait, the oldest first, or those that were answered, the latest first.
     *
     * @param visible which
     * @param after where the page before ended; null for the first
     */
    Uni<List<Voice>> page(Selection visible, boolean answered, int count, @Nullable Position after);

    /** Where it stands in such a list. */
    record Position(Instant receivedAt, UUID id) {

        public static Position parse(String text) {
            int bar = text.indexOf('|');
            return new Position(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
        }

        public static String of(Voice voice) {
            return voice.received().at() + "|" + voice.id();
        }
    }

    Uni<Void> takeBack(UUID id, UUID actId);

    Uni<Void> answer(Voice voice, Answer answer);
}
