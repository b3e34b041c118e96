package fr.parvis.cooperation.disclosure.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far this side's knowledge of consents reaches.
 *
 * @param readUpTo every change acknowledged before this instant is known here; absent: nothing was heard yet
 * @param ageSeconds own clock minus {@code readUpTo}; absent with it
 * @param maxStalenessSeconds older knowledge hides released content
 */
public record KnowledgeResponse(
        boolean fresh, @Nullable Instant readUpTo, @Nullable Long ageSeconds, long maxStalenessSeconds) {}
