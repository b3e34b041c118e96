package fr.parvis.facilitation.calendar.rest;

/**
 * Where a calendar program finds the planning.
 *
 * @param path of this service, with a secret in it: shown now and never again
 */
public record FeedResponse(String path) {}
