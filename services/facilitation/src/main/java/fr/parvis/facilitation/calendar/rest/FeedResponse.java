package fr.parvis.facilitation.calendar.rest;

import org.jspecify.annotations.Nullable;

/**
 * Where a calendar program finds the planning.
 *
 * @param path of this service, with a secret in it: shown now and never again
 * @param address for a calendar program outside of the antenna, with the same secret; absent when the pages of this side have no address
 */
public record FeedResponse(String path, @Nullable String address) {}
