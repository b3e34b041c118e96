package fr.parvis.persons.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How widely names are looked for, and how often somebody may ask whether a file exists. */
@ConfigMapping(prefix = "parvis.finding")
public interface FindingConfig {

    /** Files opened and compared for one question, those first that share most with the name. */
    @WithDefault("100")
    int candidates();

    /** Questions for doubles one account may ask in an hour; nobody has a first interview with more people, and lists of names stay unanswered. */
    @WithDefault("20")
    int checksPerHour();

    /** How long it stays who asked for doubles and when: six to twelve months. */
    @WithDefault("P12M")
    Period questionsKept();

    /** Pause between looks for questions that were kept long enough. */
    @WithDefault("1h")
    Duration forgetEvery();

    /** Pause between looks for files whose name is not indexed: those opened before there was an index, and all after its key was exchanged. */
    @WithDefault("1m")
    Duration fillEvery();

    /** Files indexed in one look, each in a transaction of its own. */
    @WithDefault("200")
    int fillBatch();
}
