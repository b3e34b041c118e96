package fr.parvis.indicators;

import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import fr.parvis.indicators.definition.DefinitionReader;
import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.masking.MaskingRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** What the whole service is given: its side, its clock, its definitions, its rules. */
final class Indicators {

    private static final String DEFINITIONS = "/parvis/indicators.yaml";

    @Produces
    @Singleton
    static AllowedSides sides() {
        return AllowedSides.of(Side.NEUTRAL);
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static Days days(Clock clock) {
        return new Days(clock);
    }

    @Produces
    @Singleton
    static Ids ids() {
        return UUID::randomUUID;
    }

    /** A word that is not of a closed list stops the start. */
    @Produces
    @Singleton
    static Definitions definitions() {
        try (InputStream in = Objects.requireNonNull(Indicators.class.getResourceAsStream(DEFINITIONS), DEFINITIONS)) {
            return new DefinitionReader().read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(DEFINITIONS, e);
        }
    }

    @Produces
    @Singleton
    static Vocabulary vocabulary(IndicatorsConfig config) {
        return new Vocabulary(config.territories());
    }

    @Produces
    @Singleton
    static MaskingRules rules(IndicatorsConfig config) {
        return MaskingRules.withThreshold(config.threshold());
    }
}
