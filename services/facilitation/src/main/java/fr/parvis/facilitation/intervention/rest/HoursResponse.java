package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.intervention.SupportHours;

/**
 * Time mobilised for one person.
 *
 * @param totalMinutes direct and indirect together; travel is told apart
 * @param total as it is said, for example {@code 2 h 15}
 */
public record HoursResponse(
        long totalMinutes,
        long directMinutes,
        long indirectMinutes,
        long travelMinutes,
        String total,
        String direct,
        String indirect,
        String travel) {

    static HoursResponse of(SupportHours hours) {
        return new HoursResponse(
                hours.totalMinutes(),
                hours.directMinutes(),
                hours.indirectMinutes(),
                hours.travelMinutes(),
                SupportHours.inFrench(hours.totalMinutes()),
                SupportHours.inFrench(hours.directMinutes()),
                SupportHours.inFrench(hours.indirectMinutes()),
                SupportHours.inFrench(hours.travelMinutes()));
    }
}
