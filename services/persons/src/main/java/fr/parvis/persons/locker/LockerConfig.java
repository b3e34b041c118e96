package fr.parvis.persons.locker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a file that was begun waits for the rest of it. */
@ConfigMapping(prefix = "parvis.locker")
public interface LockerConfig {

    /** A day: a bad line and a night between. */
    @WithDefault("24h")
    Duration unfinishedKeptFor();

    /** Pause between two looks at what was not finished. */
    @WithDefault("1h")
    Duration sweepEvery();
}
