package fr.parvis.facilitation.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the antenna has agreed on for its caseloads. */
@ConfigMapping(prefix = "parvis.caseload")
public interface CaseloadConfig {

    /** Days of waiting after which a case shows an alert (FAC-05); it is never dropped. */
    @WithDefault("30")
    int waitingAlertDays();

    /** Number of persons per facilitator above which a warning shows (FAC-08); nothing is blocked. */
    @WithDefault("35")
    int maxPersonsPerFacilitator();
}
