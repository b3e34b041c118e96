package fr.parvis.commons.web.chain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;

/** How the access log is sealed, and how long it is kept. */
@ConfigMapping(prefix = "parvis.access-log")
public interface ChainConfig {

    /** How often what was read is sealed. Until then a row can be changed by whoever owns the database, and nobody sees it. */
    @WithDefault("10s")
    Duration sealEvery();

    /** Rows in a batch, at most; a run seals as many batches as it takes. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int batch();

    /** How long a row is kept, six to twelve months; its leaf in the chain stays. */
    @WithDefault("P12M")
    Period kept();

    /** Pause between looks for rows that were kept long enough. */
    @WithDefault("1h")
    Duration forgetEvery();
}
