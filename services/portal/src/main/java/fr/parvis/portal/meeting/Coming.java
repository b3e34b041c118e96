package fr.parvis.portal.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What comes next.
 *
 * @param meeting with several people about her; else an appointment
 */
public record Coming(LocalDate day, LocalTime at, boolean meeting) {}
