package fr.parvis.data.territory;

/**
 * A grouping of communes with own taxation.
 *
 * @param code SIREN number
 * @param kind CC, CA, CU, METRO or MET69 as the DGCL writes it
 */
public record Epci(String code, String name, String kind) {}
