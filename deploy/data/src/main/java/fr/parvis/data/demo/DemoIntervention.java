package fr.parvis.data.demo;

import java.time.LocalTime;
import java.util.List;

/**
 * What a facilitator did with her or for her (FAC-78).
 *
 * @param type {@code InterventionType} of FAC-79
 * @param mode {@code InterventionMode} of FAC-81
 * @param posture {@code FacilitatorPosture} of section 0.1
 * @param sectors whom the facilitator met
 * @param withPerson true: with her; false: for her
 */
public record DemoIntervention(
        int daysAgo,
        LocalTime start,
        int minutes,
        String type,
        String mode,
        String posture,
        List<Codes.Sector> sectors,
        boolean askedByPerson,
        int travelMinutes,
        int kilometres,
        boolean withPerson) {
    public DemoIntervention {
        sectors = DemoAntenna.orEmpty(sectors);
    }
}
