package fr.parvis.portal.session;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.UnreadableException;
import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Opens, finds and ends sessions. Nothing is kept in memory, so every replica knows every session. */
public final class Sessions {

    private final SessionRows rows;
    private final KeyEncryptionKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Sessions(SessionRows rows, KeyEncryptionKeys keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    /** Keeps the tokens and answers what the browser is to hold. */
    public Uni<String> open(SessionTokens tokens, Duration life) {
        SessionId id = SessionId.random(random);
        byte[] encrypted = keys.encrypt(tokens.bytes(), id.context());
        return rows.add(id.hash(), encrypted, clock.instant().plus(life)).replaceWith(id.value());
    }

    /** Empty when it ended, is over, or never was. */
    public Uni<Optional<SessionTokens>> find(String value) {
        SessionId id = new SessionId(value);
        return rows.find(id.hash(), clock.instant()).map(found -> found.flatMap(bytes -> open(id, bytes)));
    }

    /** Ends it here and now, for every replica; ending twice is harmless. */
    public Uni<Void> end(String value) {
        return rows.remove(new SessionId(value).hash());
    }

    /** Removes what is over; how many. */
    public Uni<Integer> tidy() {
        return rows.removeOver(clock.instant());
    }

    /** A row whose key is destroyed, or that was put in another's place, is nobody's session. */
    private Optional<SessionTokens> open(SessionId id, byte[] encrypted) {
        try {
            return Optional.of(SessionTokens.of(keys.decrypt(encrypted, id.context())));
        } catch (UnreadableException foreign) {
            return Optional.empty();
        }
    }
}
