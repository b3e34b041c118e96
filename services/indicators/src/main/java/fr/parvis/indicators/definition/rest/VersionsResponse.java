package fr.parvis.indicators.definition.rest;

import java.util.List;

/** Every version of one indicator, latest first; figures keep the version they were published by. */
public record VersionsResponse(List<IndicatorResponse> versions) {}
