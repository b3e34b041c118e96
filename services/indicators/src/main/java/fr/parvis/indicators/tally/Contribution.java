package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import java.util.Map;
import java.util.Set;

/** What one subject brings to a measure in a period, and where. */
record Contribution(Map<Dimension, Set<String>> at, long value) {}
