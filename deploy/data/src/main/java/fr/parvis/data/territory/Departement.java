package fr.parvis.data.territory;

/**
 * A département, or a territory overseas that stands in its place.
 *
 * @param region INSEE code of its region
 */
public record Departement(String code, String name, String region) {}
