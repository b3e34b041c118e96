package fr.parvis.cooperation.disclosure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is known of consents is recent enough to show released content.
 *
 * @param readUpTo every change acknowledged before this instant is known here; absent: nothing was heard yet
 * @param age own clock minus {@code readUpTo}; negative when that lies in the future
 */
public record Freshness(
        boolean fresh, @Nullable Instant readUpTo, @Nullable Duration age) {}
