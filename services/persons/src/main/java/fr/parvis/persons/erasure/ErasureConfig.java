package fr.parvis.persons.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is promised about backups, and how often what is under way is looked at. */
@ConfigMapping(prefix = "parvis.erasure")
public interface ErasureConfig {

    /** Days the antenna keeps a backup and the key-encryption key it needs (architecture, section 6); she is told the day after the last. */
    @WithDefault("35")
    int backupsKeptDays();

    /** Pause between looks at erasures under way. */
    @WithDefault("1m")
    Duration lookEvery();
}
