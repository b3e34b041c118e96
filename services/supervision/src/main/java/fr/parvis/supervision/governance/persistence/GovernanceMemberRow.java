package fr.parvis.supervision.governance.persistence;

import fr.parvis.supervision.governance.College;
import fr.parvis.supervision.governance.GovernanceMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code governance_member}. */
@Entity
@Table(name = "governance_member")
class GovernanceMemberRow {

    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    College college = College.ARS;

    @Nullable
    String organisation;

    LocalDate since = LocalDate.EPOCH;

    @Column(name = "until_on")
    @Nullable
    LocalDate until;

    @Version
    int version;

    static GovernanceMemberRow of(GovernanceMember member) {
        GovernanceMemberRow row = new GovernanceMemberRow();
        row.id = member.id();
        row.college = member.college();
        row.organisation = member.organisation();
        row.since = member.since();
        row.until = member.until();
        return row;
    }

    GovernanceMember toMember() {
        return new GovernanceMember(id, college, organisation, since, until, version);
    }
}
