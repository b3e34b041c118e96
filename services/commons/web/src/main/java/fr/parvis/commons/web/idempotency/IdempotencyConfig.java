package fr.parvis.commons.web.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept for replay. */
@ConfigMapping(prefix = "parvis.idempotency")
public interface IdempotencyConfig {

    /** A client that lost an answer asks again within a day, or starts anew. */
    @WithDefault("24h")
    Duration keptFor();

    /** Expired answers are not replayed; removing them only tidies. */
    @WithDefault("10m")
    Duration sweepEvery();
}
