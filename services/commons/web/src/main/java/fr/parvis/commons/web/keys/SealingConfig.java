package fr.parvis.commons.web.keys;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keysets for texts that cross between the sides are mounted; a service that neither sends nor receives any has none. */
@ConfigMapping(prefix = "parvis.sealing")
public interface SealingConfig {

    /** This side's private keyset: opens what the other side sealed. */
    Optional<Path> privateKeysetFile();

    /** The other side's public keyset: seals what goes there. */
    Optional<Path> publicKeysetFile();
}
