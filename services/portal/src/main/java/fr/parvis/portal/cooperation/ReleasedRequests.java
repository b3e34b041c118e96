package fr.parvis.portal.cooperation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of requests, newest first.
 *
 * @param next cursor of the next page
 */
public record ReleasedRequests(
        List<ReleasedRequest> items, @Nullable String next) {}
