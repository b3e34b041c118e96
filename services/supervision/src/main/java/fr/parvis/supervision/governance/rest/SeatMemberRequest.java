package fr.parvis.supervision.governance.rest;

import fr.parvis.supervision.governance.College;
import fr.parvis.supervision.governance.GovernanceMember;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat to open.
 *
 * @param organisation the legal entity behind it; required for an employer, refused for a person or a family
 */
public record SeatMemberRequest(
        @NotNull College college,
        @Nullable @Size(min = 1, max = 200) String organisation,
        @NotNull LocalDate since) {

    GovernanceMember toMember(UUID id) {
        return GovernanceMember.seat(id, college, organisation, since);
    }
}
