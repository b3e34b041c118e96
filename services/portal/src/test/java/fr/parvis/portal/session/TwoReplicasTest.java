package fr.parvis.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.portal.session.persistence.SqlSessionRows;
import fr.parvis.testkit.ServiceDatabase;
import fr.parvis.testkit.TestDatabase;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas of the portal, each with connections of its own, on one database. */
final class TwoReplicasTest {

    private static final String DATABASE = "portal_replicas";
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final SessionTokens TOKENS =
            new SessionTokens("id-token-of-lea", "access-token-of-lea", "refresh-token-of-lea", 300L, "openid");

    private static final Vertx VERTX = Vertx.vertx();
    private static final List<Pool> POOLS = new ArrayList<>();
    private static Map<String, String> settings = Map.of();
    private static Path keyFile = Path.of("none");

    @BeforeAll
    static void start(@TempDir Path folder) {
        settings = ServiceDatabase.prepare(DATABASE);
        keyFile = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(keyFile, KeyEpoch.of(202611));
    }

    @AfterAll
    static void stop() {
        POOLS.forEach(Pool::closeAndAwait);
        VERTX.closeAndAwait();
    }

    @Test
    void eachKnowsTheSessionThatTheOtherOpened() {
        Sessions first = replica(NOW);
        Sessions second = replica(NOW);

        String id = first.open(TOKENS, HALF_AN_HOUR).await().indefinitely();

        assertThat(second.find(id).await().indefinitely()).contains(TOKENS);
    }

    @Test
    void whatOneEndsIsOverForTheOther() {
        Sessions first = replica(NOW);
        Sessions second = replica(NOW);
        String id = first.open(TOKENS, HALF_AN_HOUR).await().indefinitely();

        second.end(id).await().indefinitely();
        second.end(id).await().indefinitely();

        assertThat(first.find(id).await().indefinitely()).isEmpty();
    }

    @Test
    void aSessionThatIsOverOpensNothingEvenBeforeItIsSwept() {
        String id = replica(NOW).open(TOKENS, HALF_AN_HOUR).await().indefinitely();

        Sessions later = replica(NOW.plus(HALF_AN_HOUR));

        assertThat(later.find(id).await().indefinitely()).isEmpty();
        assertThat(replica(NOW.plus(HALF_AN_HOUR).minusMillis(1))
                        .find(id)
                        .await()
                        .indefinitely())
                .contains(TOKENS);
        assertThat(later.tidy().await().indefinitely()).isPositive();
        assertThat(replica(NOW).find(id).await().indefinitely()).isEmpty();
    }

    @Test
    void theDatabaseHoldsNeitherTheIdNorAReadableToken() {
        String id = replica(NOW).open(TOKENS, HALF_AN_HOUR).await().indefinitely();

        List<String> rows = TestDatabase.of(DATABASE)
                .texts("select encode(id_hash, 'escape') || encode(tokens, 'escape') from session");

        assertThat(id).hasSize(43);
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(id) || row.contains("lea"));
    }

    @Test
    void tokensPutIntoAnotherRowOpenNothing() {
        Sessions replica = replica(NOW);
        String hers = replica.open(TOKENS, HALF_AN_HOUR).await().indefinitely();
        String thiefs = replica.open(new SessionTokens("t", "t", null, null, null), HALF_AN_HOUR)
                .await()
                .indefinitely();

        TestDatabase.of(DATABASE)
                .execute(
                        "update session set tokens = (select tokens from session where id_hash = ?) where id_hash = ?",
                        new SessionId(hers).hash(),
                        new SessionId(thiefs).hash());

        assertThat(replica.find(thiefs).await().indefinitely()).isEmpty();
        assertThat(replica.find(hers).await().indefinitely()).contains(TOKENS);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        SessionTokens few = new SessionTokens("é", null, null, null, null);

        assertThat(SessionTokens.of(few.bytes())).isEqualTo(few);
        assertThat(SessionTokens.of(TOKENS.bytes())).isEqualTo(TOKENS);
    }

    private static Sessions replica(Instant now) {
        PgConnectOptions options = PgConnectOptions.fromUri(settings.get("quarkus.datasource.reactive.url"))
                .setUser(settings.get("quarkus.datasource.username"))
                .setPassword(settings.get("quarkus.datasource.password"));
        Pool pool = Pool.newInstance(io.vertx.pgclient.PgBuilder.pool()
                .connectingTo(options)
                .using(VERTX.getDelegate())
                .build());
        POOLS.add(pool);
        return new Sessions(
                new SqlSessionRows(pool), KeyEncryptionKeys.read(keyFile), Clock.fixed(now, ZoneOffset.UTC));
    }
}
