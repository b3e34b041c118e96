package fr.parvis.facilitation.response;

import java.time.Instant;

/**
 * The version of a response she answered for good, kept as it was when a newer one came.
 *
 * @param updatedAt since when this version stood here
 */
public record AnsweredVersion(Proposal proposal, Instant updatedAt, Answer answer) {}
