package fr.parvis.facilitation.world;

import fr.parvis.facilitation.world.PersonsRegister.Reply;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every service of Parvis does with an idempotency key: one body and one answer for each, and never two requests at once. */
final class KeptAnswers {

    private final Map<String, Kept> kept = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    private record Kept(String body, Reply reply) {}

    /**
     * Does it unless it was done. A refusal is not kept, so a repetition is judged anew.
     *
     * @param scope caller, path and key
     */
    Reply once(String scope, String body, Supplier<Reply> deed) {
        Reply known = claim(scope, body);
        if (known != null) {
            return known;
        }
        try {
            Reply given = deed.get();
            keep(scope, body, given);
            return given;
        } finally {
            release(scope);
        }
    }

    private synchronized @Nullable Reply claim(String scope, String body) {
        Kept known = kept.get(scope);
        if (known != null) {
            return known.body().equals(body)
                    ? known.reply()
                    : PersonsRegister.refused(422, "idempotency-key-reused", "Idempotency-Key", "same-body");
        }
        return running.add(scope)
                ? null
                : PersonsRegister.refused(409, "request-in-progress", "Idempotency-Key", "one-at-a-time");
    }

    private synchronized void keep(String scope, String body, Reply given) {
        if (given.status() < 400) {
            kept.put(scope, new Kept(body, given));
        }
    }

    private synchronized void release(String scope) {
        running.remove(scope);
    }
}
