package fr.parvis.facilitation.facilitator;

/**
 * A place of reception of the antenna (FAC-07).
 *
 * @param communeCode official commune code
 * @param main the antenna's main site, which serves whoever no other site is near to
 */
public record Site(String code, String name, String communeCode, LocationType locationType, boolean main) {}
