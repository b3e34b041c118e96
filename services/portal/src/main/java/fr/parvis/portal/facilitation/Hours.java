package fr.parvis.portal.facilitation;

/**
 * Time mobilised for her, in minutes, since the beginning.
 *
 * @param totalMinutes with her and for her
 * @param travelMinutes on the way; not part of the total
 * @param contestedMinutes part of the total; she said that it is not right
 * @param askedAgainMinutes corrected since her last word
 */
public record Hours(
        int totalMinutes,
        int directMinutes,
        int indirectMinutes,
        int travelMinutes,
        int contestedMinutes,
        int askedAgainMinutes) {}
