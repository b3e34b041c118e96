package fr.parvis.supervision.staff.rest;

import fr.parvis.supervision.staff.StaffMember;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of the staff to enter.
 *
 * @param account subject of her account
 * @param manager account of a line manager who declared herself
 * @param siren of her employer: the carrier or an employer of facilitators
 */
public record EnterStaffMemberRequest(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String account,
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String manager,
        @NotBlank @Pattern(regexp = "\\d{9}") String siren,
        @NotNull LocalDate since) {

    StaffMember toMember(UUID id) {
        return StaffMember.enter(id, account, new StaffMember.Line(manager, siren), since);
    }
}
