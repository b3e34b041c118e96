package fr.parvis.commons.web.sample;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.embedded.postgres.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with our table, keys of one epoch, and the key that signs tokens. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static @Nullable Postgres postgres;
    private static @Nullable KeyPair signing;

    @Override
    public Map<String, String> start() {
        Postgres started = Postgres.temporary();
        postgres = started;
        signing = newSigningKeys();
        sql(read("/db/commons/V0_2__idempotency_keys.sql"));
        sql("create table note (id uuid primary key, owner text not null, text text not null unique,"
                + " version bigint not null)");
        return Map.of(
                "quarkus.datasource.reactive.url", started.reactiveUrl("postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", started.superuserPassword(),
                "parvis.keys.kek-file", newKeys().toString(),
                "quarkus.oidc.public-key",
                        Base64.getEncoder().encodeToString(keys().getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(postgres).close();
    }

    public static String token(String subject, String... roles) {
        return token(subject, "parvis-demand-api", Duration.ofMinutes(5), roles);
    }

    public static String token(String subject, String audience, Duration life, String... roles) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.subject(subject)
                .audience(audience)
                .claim("realm_access", Map.of("roles", Set.of(roles)))
                .claim("organisation", "c360-14")
                .claim("azp", "test-client")
                .issuedAt(now - 3600)
                .expiresAt(now + life.toSeconds())
                .sign(keys().getPrivate());
    }

    public static void sql(String statement) {
        try (Connection connection = connect();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    public static long count(String select) {
        try (Connection connection = connect();
                Statement running = connection.createStatement();
                ResultSet rows = running.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }

    private static Connection connect() throws SQLException {
        return Objects.requireNonNull(postgres).asSuperuser("postgres");
    }

    private static KeyPair keys() {
        return Objects.requireNonNull(signing);
    }

    private static KeyPair newSigningKeys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path newKeys() {
        try {
            Path file = Files.createTempDirectory("parvis-keys").resolve("kek.json");
            KeysetFiles.generateKeyEncryptionKeys(file, KeyEpoch.of(202611));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Surroundings.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
