package fr.parvis.specimen.good;

/** A business value. */
public record Wish(String text) {}
