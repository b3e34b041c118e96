package fr.parvis.commons.web.keys;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where this service's own keys are mounted, and how its rows follow a new epoch. */
@ConfigMapping(prefix = "parvis.keys")
public interface KeysConfig {

    /** Tink JSON keyset of the key-encryption keys, one per monthly epoch; a mounted secret, read again whenever it changes. */
    Path kekFile();

    /** How often the rows are looked through for keys of earlier epochs, beside once after each change of epoch. */
    @WithDefault("5m")
    Duration rewrapEvery();
}
