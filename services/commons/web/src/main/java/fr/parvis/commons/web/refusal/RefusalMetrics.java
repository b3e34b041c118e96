package fr.parvis.commons.web.refusal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts refused calls by what their token claimed; every count is there from the start, so that its first step is seen. */
@Singleton
final class RefusalMetrics {

    /** Where a token says it comes from; nobody has checked it. */
    enum Claimed {
        /** A realm of another side of this antenna: what the walls between them stopped (IND-EP-06). */
        OTHER_SIDE,
        THIS_SIDE,
        /** No token, or one of no realm of ours. */
        NONE
    }

    private static final String REALM = "parvis-";

    private final String side;
    private final Map<Claimed, Counter> counters = new EnumMap<>(Claimed.class);

    RefusalMetrics(MeterRegistry registry, @ConfigProperty(name = "parvis.side") String side) {
        this.side = side;
        for (Claimed claimed : Claimed.values()) {
            counters.put(
                    claimed,
                    registry.counter(
                            "parvis.calls.refused", "claimed", claimed.name().toLowerCase(Locale.ROOT)));
        }
    }

    void count(TokenClaim claim) {
        Objects.requireNonNull(counters.get(claimed(claim.issuer(), side))).increment();
    }

    static Claimed claimed(String issuer, String side) {
        if (!issuer.startsWith(REALM)) {
            return Claimed.NONE;
        }
        return issuer.equals(REALM + side) ? Claimed.THIS_SIDE : Claimed.OTHER_SIDE;
    }
}
