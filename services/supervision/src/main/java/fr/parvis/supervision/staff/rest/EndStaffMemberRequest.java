package fr.parvis.supervision.staff.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A member's last day. */
public record EndStaffMemberRequest(@NotNull LocalDate until) {}
