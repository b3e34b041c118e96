package fr.parvis.cooperation.protocol.rest;

import java.util.List;

/**
 * How many Communautés 360 have a protocol in force, and which have none (IND-100).
 *
 * @param percent rounded down; 0 without any Communauté 360
 */
public record CoverageResponse(int communities, int protocolsInForce, int percent, List<UncoveredPart> missing) {

    /** A Communauté 360 without a protocol in force. */
    public record UncoveredPart(String community, String name, String departement) {}
}
