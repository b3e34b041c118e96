package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.intervention.CommonLawCounts;
import fr.parvis.facilitation.intervention.SupportHours;
import fr.parvis.facilitation.intervention.usecase.TellHours;

/**
 * Time mobilised for one person.
 *
 * @param totalMinutes direct and indirect together; travel is told apart
 * @param contestedMinutes part of the total that she contests, also when it was corrected since; nothing is taken away
 * @param askedAgainMinutes part of the total that was corrected since her last word
 * @param total as it is said, for example {@code 2 h 15}
 * @param commonLaw how often only specialised actors were met (FAC-82)
 */
public record HoursResponse(
        long totalMinutes,
        long directMinutes,
        long indirectMinutes,
        long travelMinutes,
        long contestedMinutes,
        long askedAgainMinutes,
        String total,
        String direct,
        String indirect,
        String travel,
        String contested,
        String askedAgain,
        CommonLawCounts commonLaw) {

    static HoursResponse of(TellHours.Told told) {
        SupportHours hours = told.hours();
        return new HoursResponse(
                hours.totalMinutes(),
                hours.directMinutes(),
                hours.indirectMinutes(),
                hours.travelMinutes(),
                told.spoken().contested(),
                told.spoken().askedAgain(),
                SupportHours.inFrench(hours.totalMinutes()),
                SupportHours.inFrench(hours.directMinutes()),
                SupportHours.inFrench(hours.indirectMinutes()),
                SupportHours.inFrench(hours.travelMinutes()),
                SupportHours.inFrench(told.spoken().contested()),
                SupportHours.inFrench(told.spoken().askedAgain()),
                told.commonLaw());
    }
}
