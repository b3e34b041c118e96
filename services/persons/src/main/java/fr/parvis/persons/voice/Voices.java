package fr.parvis.persons.voice;

import fr.parvis.persons.voice.Voice.Answer;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where her words are kept. */
public interface Voices {

    Uni<Void> add(Voice voice);

    /** In the order in which they came. */
    Uni<List<Voice>> of(UUID personId);

    /** Whose it is, so that her file can be held before it is read. */
    Uni<Optional<UUID>> personOf(UUID id);

    Uni<Optional<Voice>> find(UUID id);

    /** What is addressed to the carrier and not taken back: the oldest that wait, or the latest that were answered. */
    Uni<List<Voice>> forCarrier(boolean answered, int count);

    Uni<Void> takeBack(UUID id, UUID actId);

    Uni<Void> answer(Voice voice, Answer answer);
}
