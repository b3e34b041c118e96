package fr.parvis.cooperation.agreement;

/**
 * Who pilots a charter: a function at one of the parties, preferably one of two (COO-18, source 004 "désignation d’un binôme").
 *
 * @param party code of the party
 * @param missions what the pilot is there for
 */
public record Pilot(String party, String function, String missions) {}
