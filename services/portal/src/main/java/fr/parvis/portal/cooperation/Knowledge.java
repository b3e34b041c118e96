package fr.parvis.portal.cooperation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far this side's knowledge of consents reaches. */
public record Knowledge(
        boolean fresh, @Nullable Instant readUpTo, @Nullable Long ageSeconds, long maxStalenessSeconds) {}
