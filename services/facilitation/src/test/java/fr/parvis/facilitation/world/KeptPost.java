package fr.parvis.facilitation.world;

import fr.parvis.facilitation.mail.Letter;
import fr.parvis.facilitation.mail.Post;
import io.quarkus.test.Mock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that keeps what it is given, and says what a test wants for an address. */
@Mock
@Singleton
public final class KeptPost implements Post {

    private static final Pattern CODE = Pattern.compile("code : (\\S+)");

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private volatile boolean on = true;

    public void on(boolean now) {
        on = now;
    }

    public void answers(String address, Outcome outcome) {
        outcomes.put(address, outcome);
    }

    @Override
    public boolean on() {
        return on;
    }

    @Override
    public Uni<Outcome> send(Letter letter) {
        return Uni.createFrom().item(() -> {
            letters.add(letter);
            return outcomes.getOrDefault(letter.to().value(), Outcome.ACCEPTED);
        });
    }

    /** What that address was sent, or would have been if the server had taken it; oldest first. */
    public List<Letter> to(String address, Letter.Kind kind) {
        return letters.stream()
                .filter(letter -> letter.kind() == kind && letter.to().value().equals(address))
                .toList();
    }

    /** The code in the last letter to that address. */
    public String code(String address) {
        Matcher found = CODE.matcher(to(address, Letter.Kind.CODE).getLast().text());
        if (!found.find()) {
            throw new AssertionError("no code in the letter");
        }
        return found.group(1);
    }
}
