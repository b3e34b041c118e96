package fr.parvis.portal.facilitation;

import java.util.List;

/** Organisations of the public directory. */
public record Organisations(List<Organisation> items) {

    /** One organisation. */
    public record Organisation(String code, String name) {}
}
