package fr.parvis.images.service;

import java.util.Locale;

/** A service that has an image, with what the image says of itself. */
public enum Service {
    PERSONS("identity, consents and their withdrawal, disclosures; demand side"),
    FACILITATION("cases, expressions, requests, responses and their follow-up; demand side"),
    COOPERATION("Communautés 360, protocols and the requests released to them; offer side"),
    SUPERVISION("practice analysis, line management and governance meetings; once on each side"),
    INDICATORS("figures for the ARS, counted from facts without names; neutral side"),
    GATEWAY("the only entrance for partners; once on each side"),
    PORTAL("the pages of one side: persons, a Communauté 360, or the ARS and governance; once on each side");

    private final String description;

    Service(String description) {
        this.description = description;
    }

    /** As its folder, its image and the charts call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return "Parvis " + id();
    }

    String description() {
        return description;
    }

    @Override
    public String toString() {
        return id();
    }
}
