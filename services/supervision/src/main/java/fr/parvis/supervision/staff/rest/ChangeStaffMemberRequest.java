package fr.parvis.supervision.staff.rest;

import fr.parvis.supervision.staff.StaffMember;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Another line manager or employer.
 *
 * @param manager account of a line manager who declared herself
 */
public record ChangeStaffMemberRequest(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String manager,
        @NotBlank @Pattern(regexp = "\\d{9}") String siren) {

    StaffMember.Line toLine() {
        return new StaffMember.Line(manager, siren);
    }
}
