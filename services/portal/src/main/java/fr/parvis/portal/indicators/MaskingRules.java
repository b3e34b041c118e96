package fr.parvis.portal.indicators;

import java.util.List;

/** What is masked and why, in plain words. */
public record MaskingRules(List<String> fr) {}
