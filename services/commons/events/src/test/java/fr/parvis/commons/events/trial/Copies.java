package fr.parvis.commons.events.trial;

import fr.parvis.events.statistics.CasePaused;
import fr.parvis.events.statistics.PopulationEvent;

/** Copies for the figures, as the trial tells them. */
public final class Copies {

    public static final String TOPIC = "statistics.population.v1";
    public static final String PAUSED = "parvis.statistics.v1.CasePaused";

    private Copies() {}

    public static PopulationEvent paused(String reference) {
        return PopulationEvent.newBuilder()
                .setCasePaused(CasePaused.newBuilder().setReference(reference).setDay("2026-03-09"))
                .build();
    }
}
