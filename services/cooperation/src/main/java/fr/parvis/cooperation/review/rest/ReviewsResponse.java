package fr.parvis.cooperation.review.rest;

import java.util.List;

/** Reviews of an agreement, the last one first. */
public record ReviewsResponse(List<ReviewResponse> items) {}
