package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.Sealer;
import fr.parvis.commons.crypto.Unsealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Provides the keys of this service for injection: {@link KeyEncryptionKeys}, {@link DataKeys}, {@link Sealer}, {@link Unsealer}. */
@ApplicationScoped
class ServiceKeys {

    @Produces
    @Singleton
    KeyEncryptionKeys keyEncryptionKeys(KeysConfig config) {
        return KeyEncryptionKeys.read(config.kekFile());
    }

    @Produces
    @Singleton
    DataKeys dataKeys(KeyEncryptionKeys keys) {
        return new DataKeys(keys);
    }

    @Produces
    @Singleton
    Sealer sealer(SealingConfig config) {
        return Sealer.read(required(config.publicKeysetFile(), "parvis.sealing.public-keyset-file"));
    }

    @Produces
    @Singleton
    Unsealer unsealer(SealingConfig config) {
        return Unsealer.read(required(config.privateKeysetFile(), "parvis.sealing.private-keyset-file"));
    }

    private static Path required(Optional<Path> file, String key) {
        return file.orElseThrow(() -> new IllegalStateException(key + " is not set, and this service needs it"));
    }
}
