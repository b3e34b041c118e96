package fr.parvis.cooperation.request;

import java.time.LocalDate;

/**
 * For whom and when a request is looked for. Absent, ended, past its last day or another organisation's: one query, one answer, so nobody can
 * tell which.
 */
public record Audience(String organisation, LocalDate today) {}
