package fr.parvis.cooperation.disclosure;

/** Told inside this process when records of the disclosures topic were applied: content may be waiting for one of them. */
public record DisclosuresChanged() {}
