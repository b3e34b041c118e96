package fr.parvis.indicators.definition;

/** What an indicator says in French, which counts, and in English. */
public record Wordings(Wording french, Wording english) {}
