package fr.parvis.commons.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How exactly an event may say when it happened; what crosses sides says less (architecture §3). */
public enum TimePrecision {
    EXACT(ChronoUnit.MILLIS),
    MINUTE(ChronoUnit.MINUTES),
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    TimePrecision(ChronoUnit unit) {
        this.unit = unit;
    }

    /** Minute for {@code exchange.*}, day for {@code statistics.*}, exact within one side. */
    public static TimePrecision ofTopic(String topic) {
        if (topic.startsWith("exchange.")) {
            return MINUTE;
        }
        return topic.startsWith("statistics.") ? DAY : EXACT;
    }

    /** What may say only its day must not say more by the moment it is sent: it waits and leaves with others. */
    public boolean held() {
        return this == DAY;
    }

    Instant cut(Instant instant) {
        return instant.truncatedTo(unit);
    }
}
