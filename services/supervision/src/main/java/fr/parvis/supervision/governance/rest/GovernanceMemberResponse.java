package fr.parvis.supervision.governance.rest;

import fr.parvis.supervision.governance.College;
import fr.parvis.supervision.governance.GovernanceMember;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of the governance body, without anybody's name. */
public record GovernanceMemberResponse(
        UUID id,
        College college,
        @Nullable String organisation,
        LocalDate since,
        @Nullable LocalDate until) {

    static GovernanceMemberResponse of(GovernanceMember member) {
        return new GovernanceMemberResponse(
                member.id(), member.college(), member.organisation(), member.since(), member.until());
    }
}
