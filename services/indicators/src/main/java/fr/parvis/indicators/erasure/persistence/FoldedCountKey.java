package fr.parvis.indicators.erasure.persistence;

/** Names one folded count. */
record FoldedCountKey(String measure, String period, String codes) {}
