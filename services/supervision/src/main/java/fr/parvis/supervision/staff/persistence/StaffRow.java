package fr.parvis.supervision.staff.persistence;

import fr.parvis.supervision.staff.StaffMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_member}. */
@Entity
@Table(name = "staff_member")
class StaffRow {

    @Id
    UUID id = new UUID(0, 0);

    String account = "";

    String manager = "";

    String siren = "";

    LocalDate since = LocalDate.EPOCH;

    @Column(name = "until_on")
    @Nullable
    LocalDate until;

    @Version
    int version;

    void change(StaffMember member) {
        manager = member.line().manager();
        siren = member.line().siren();
        until = member.until();
    }

    StaffMember toMember() {
        return new StaffMember(id, account, new StaffMember.Line(manager, siren), since, until, version);
    }
}
