package fr.parvis.supervision.staff.rest;

import fr.parvis.supervision.staff.StaffMember;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the staff: accounts and employer, no name. */
public record StaffMemberResponse(
        UUID id,
        String account,
        String manager,
        String siren,
        LocalDate since,
        @Nullable LocalDate until) {

    static StaffMemberResponse of(StaffMember member) {
        return new StaffMemberResponse(
                member.id(),
                member.account(),
                member.line().manager(),
                member.line().siren(),
                member.since(),
                member.until());
    }
}
