package fr.parvis.independence;

/**
 * One cell of the matrix: who tries what on what.
 *
 * @param subject login, role or caller
 * @param object topic, group, database, service or the server itself
 * @param operation what is tried, or the list that is compared
 */
public record Cell(Plane plane, String subject, String object, String operation) {}
