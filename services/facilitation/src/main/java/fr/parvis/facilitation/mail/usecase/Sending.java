package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.Letter;
import fr.parvis.facilitation.mail.Post;
import fr.parvis.facilitation.mail.Post.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Sends letters and counts what became of them; every count is there from the start, so that its first step is seen. */
@Singleton
final class Sending {

    private final Post post;
    private final Map<Letter.Kind, Map<Outcome, Counter>> counters = new EnumMap<>(Letter.Kind.class);

    Sending(Post post, MeterRegistry registry) {
        this.post = post;
        for (Letter.Kind kind : Letter.Kind.values()) {
            Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                outcomes.put(
                        outcome,
                        registry.counter("parvis.facilitation.mails", "kind", lower(kind), "outcome", lower(outcome)));
            }
            counters.put(kind, outcomes);
        }
    }

    Uni<Outcome> handle(Letter letter) {
        return post.send(letter).invoke(outcome -> count(letter.kind(), outcome, 1));
    }

    /** Daily mails whose sender died: they count as one counts whose answer was lost. */
    void gaveUp(int mails) {
        count(Letter.Kind.DAILY, Outcome.UNKNOWN, mails);
    }

    private void count(Letter.Kind kind, Outcome outcome, int mails) {
        Objects.requireNonNull(Objects.requireNonNull(counters.get(kind)).get(outcome))
                .increment(mails);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
