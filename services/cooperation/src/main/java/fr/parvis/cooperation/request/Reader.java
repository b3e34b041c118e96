package fr.parvis.cooperation.request;

/**
 * Who reads.
 *
 * @param subject the account
 * @param organisation code of the Communauté 360 it belongs to
 * @param role code of the role in the structure, the only thing the person is told
 */
public record Reader(String subject, String organisation, String role) {}
