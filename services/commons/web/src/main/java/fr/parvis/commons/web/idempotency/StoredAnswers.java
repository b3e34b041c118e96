package fr.parvis.commons.web.idempotency;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Stores answers in the transaction of their effect, through its session. */
@ApplicationScoped
class StoredAnswers {

    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(:lock) as mine, k.body_hash, k.answer
            from (select 1) as one
            left join idempotency_keys k on k.scope = :scope and k.expires_at > :now""";

    private static final String STORE = """
            insert into idempotency_keys (scope, body_hash, answer, expires_at)
            values (:scope, :bodyHash, :answer, :expiresAt)
            on conflict (scope) do update
            set body_hash = excluded.body_hash, answer = excluded.answer, expires_at = excluded.expires_at
            where idempotency_keys.expires_at <= :now""";

    private final KeyEncryptionKeys keys;
    private final IdempotencyConfig config;
    private final Clock clock = Clock.systemUTC();

    StoredAnswers(KeyEncryptionKeys keys, IdempotencyConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /**
     * Claims the request for this transaction, or finds the answer it already had.
     *
     * <p>Fails with {@code request-in-progress} while another transaction holds the claim, with {@code idempotency-key-reused} when the key came
     * with another body.
     */
    Uni<Optional<StoredAnswer>> claim(IdempotentRequest request) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, Object[].class)
                        .setParameter("lock", request.lock())
                        .setParameter("scope", request.scope())
                        .setParameter("now", at(clock.instant()))
                        .getSingleResult())
                .map(row -> judge(request, row));
    }

    private Optional<StoredAnswer> judge(IdempotentRequest request, Object[] row) {
        if (row[2] instanceof byte[] answer) {
            if (!MessageDigest.isEqual((byte[]) row[1], request.bodyHash())) {
                throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
            }
            return Optional.of(StoredAnswer.parse(keys.decrypt(answer, request.context())));
        }
        if (!Boolean.TRUE.equals(row[0])) {
            throw new ProblemException(CommonProblem.REQUEST_IN_PROGRESS);
        }
        return Optional.empty();
    }

    /** Stores the answer; should another transaction have stored one after all, this one fails and its effect is undone. */
    Uni<Void> store(IdempotentRequest request, StoredAnswer answer) {
        Instant now = clock.instant();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STORE)
                        .setParameter("scope", request.scope())
                        .setParameter("bodyHash", request.bodyHash())
                        .setParameter("answer", keys.encrypt(answer.bytes(), request.context()))
                        .setParameter("expiresAt", at(now.plus(config.keptFor())))
                        .setParameter("now", at(now))
                        .executeUpdate())
                .invoke(stored -> {
                    if (stored == 0) {
                        throw new ProblemException(CommonProblem.REQUEST_IN_PROGRESS);
                    }
                })
                .replaceWithVoid();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
