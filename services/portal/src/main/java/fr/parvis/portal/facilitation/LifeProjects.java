package fr.parvis.portal.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Versions of her life project, the newest first. */
public record LifeProjects(List<Version> items) {

    /**
     * One version.
     *
     * @param nextCheckOn the day she set for looking at it again
     */
    public record Version(int number, LocalDate nextCheckOn, Instant fixedAt) {}
}
