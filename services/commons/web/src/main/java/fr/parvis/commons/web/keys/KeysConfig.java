package fr.parvis.commons.web.keys;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where this service's own keys are mounted. */
@ConfigMapping(prefix = "parvis.keys")
public interface KeysConfig {

    /** Tink JSON keyset of the key-encryption keys, one per monthly epoch; a mounted secret, read once at start. */
    Path kekFile();
}
