package fr.parvis.portal.act;

import fr.parvis.portal.form.FormTokens;
import fr.parvis.portal.persons.HerAct;
import fr.parvis.portal.persons.Wordings.Wording;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes the forms of her acts, and takes back only those that were made here for her account. */
@Singleton
public final class ActForms {

    private final FormTokens tokens;
    private final SecurityIdentity identity;
    private final Clock clock;

    ActForms(FormTokens tokens, SecurityIdentity identity, Clock clock) {
        this.tokens = tokens;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * What a form of hers shows and carries.
     *
     * @param key one per form shown, so that a second click is the same act
     */
    public record Shown(String token, UUID key, Wording wording) {

        /** For a second form on the same page: another act. */
        public Shown another() {
            return new Shown(token, UUID.randomUUID(), wording);
        }
    }

    /**
     * What she decided by a form.
     *
     * @param key goes along as {@code Idempotency-Key}
     */
    public record Taken(UUID key, HerAct act) {}

    public Shown show(Wording wording) {
        return new Shown(tokens.of(account()), UUID.randomUUID(), wording);
    }

    /** Her act by that form; 400 when it was not made here for her within its time, or lacks something. */
    public Taken take(ActForm form) {
        UUID key = form.key();
        String version = form.wordingVersion();
        String hash = form.wordingHash();
        if (!tokens.isOf(account(), form.token()) || key == null || version == null || hash == null) {
            throw new BadRequestException();
        }
        return new Taken(key, HerAct.inHerSession(version, hash, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private String account() {
        return identity.getPrincipal().getName();
    }
}
