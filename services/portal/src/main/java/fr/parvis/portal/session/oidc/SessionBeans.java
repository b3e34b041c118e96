package fr.parvis.portal.session.oidc;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.portal.session.Sessions;
import fr.parvis.portal.session.persistence.SqlSessionRows;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the plain classes of the session into beans. */
@ApplicationScoped
final class SessionBeans {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    KeyEncryptionKeys keys(@ConfigProperty(name = "parvis.keys.kek-file") Path file) {
        return KeyEncryptionKeys.read(file);
    }

    @Produces
    @Singleton
    Sessions sessions(Pool pool, KeyEncryptionKeys keys, Clock clock) {
        return new Sessions(new SqlSessionRows(pool), keys, clock);
    }
}
