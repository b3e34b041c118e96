package fr.parvis.cooperation.protocol;

import java.time.LocalDate;

/**
 * One party's signature under one exact text.
 *
 * @param signatory subject of the account that signed
 */
public record Signature(Party party, String signatory, LocalDate signedOn, String textHash) {}
