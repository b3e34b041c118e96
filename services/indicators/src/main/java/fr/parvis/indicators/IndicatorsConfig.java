package fr.parvis.indicators;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

/** What is counted for this antenna, and how its figures are protected. */
@ConfigMapping(prefix = "parvis.indicators")
public interface IndicatorsConfig {

    /** Official codes of the départements the antenna serves; a fact of another one is not counted. */
    List<String> territories();

    /** Month in which the antenna opened ({@code 2026-03}): before it everybody knows that all figures are zero. */
    YearMonth opened();

    /** Fewest persons behind a figure (IND-R3); the ARS keeps 11. */
    @WithDefault("5")
    int threshold();

    /** Days after the end of a period that are left for late facts before it is published. */
    @WithDefault("10")
    int graceDays();

    /** How often closed periods are looked for. */
    Duration publishEvery();

    /** How long after its start the service first looks, so that what waits on the broker is read before. */
    Duration publishAfter();
}
