package fr.parvis.persons.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The keys and neighbours of this antenna. Without both key files it gives no copy to others and takes none in. */
@ConfigMapping(prefix = "parvis.hand-over")
public interface HandOverConfig {

    /** Private Tink JSON keyset that opens packages; a mounted secret, read once at start. */
    Optional<Path> sealingKeysetFile();

    /** Private Tink JSON keyset that signs packages; a mounted secret, read once at start. */
    Optional<Path> signingKeysetFile();

    /** Folder of the address cards of the antennas a copy may go to or come from, one {@code *.json} each; whoever mounts one has compared its fingerprint. */
    Optional<Path> antennas();

    /** Wrong codes after which a package is not opened for a while. A code has 100 bits: this is for whoever tries what somebody heard by half. */
    @WithDefault("5")
    int codeTries();

    /** How long it is not opened then, from the last wrong code on. */
    @WithDefault("1h")
    Duration codePause();

    /** Pause between looks for packages that are over. */
    @WithDefault("1h")
    Duration sweepEvery();
}
