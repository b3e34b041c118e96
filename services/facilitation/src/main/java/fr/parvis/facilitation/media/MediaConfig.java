package fr.parvis.facilitation.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much she may bring beside her words. */
@ConfigMapping(prefix = "parvis.media")
public interface MediaConfig {

    /** Bytes of one file: a photo of a telephone, an hour of voice. The tables hold no more than ten MiB. */
    @WithDefault("10485760")
    @Min(1024)
    @Max(10_485_760)
    int fileBytes();

    /** Files one expression says. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int filesPerExpression();

    /** Pixels of a picture, width times height: opened, each takes four bytes on whatever shows it. */
    @WithDefault("50000000")
    @Min(1)
    long picturePixels();

    /** How long a file waits for the expression that says it: a bad line and a night between. */
    @WithDefault("24h")
    Duration keptUnsaidFor();

    /** Pause between two looks at those. */
    @WithDefault("1h")
    Duration sweepEvery();
}
