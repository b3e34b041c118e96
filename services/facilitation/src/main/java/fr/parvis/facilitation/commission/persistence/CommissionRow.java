package fr.parvis.facilitation.commission.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.InvitationWindow;
import fr.parvis.facilitation.person.PersonReference;
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

@Entity
@Table(name = "commission")
class CommissionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    CommissionState state = CommissionState.PREPARED;

    @Column(name = "planned_on")
    LocalDate plannedOn = LocalDate.EPOCH;

    /** For the list of what is due. */
    @Column(name = "invitations_from")
    LocalDate invitationsFrom = LocalDate.EPOCH;

    @Column(name = "list_hash")
    String listHash = "";

    @Column(name = "validated_hash")
    @Nullable
    String validatedHash;

    @Column(name = "content_sealed")
    byte[] contentSealed = {};

    @Version
    long version;

    CommissionRow() {}

    CommissionRow(Commission commission) {
        id = commission.id();
        caseId = commission.caseId().value();
        person = commission.person().value();
    }

    final CommissionRow saying(Commission commission, InvitationWindow window, byte[] sealed) {
        GuestList.Validation yes = commission.guests().validation();
        state = commission.state();
        plannedOn = commission.plan().date();
        invitationsFrom = window.opensOn(plannedOn);
        listHash = commission.listHash();
        validatedHash = yes == null ? null : yes.hash();
        contentSealed = sealed;
        return this;
    }

    Commission commission(DataKey key, JsonBytes json) {
        CommissionContent content = json.read(key.decryptBytes(contentSealed, field(id)), CommissionContent.class);
        return new Commission(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                content.plan(),
                content.dateSetAt(),
                content.guests(),
                content.herPart(),
                content.invitations(),
                content.acceptances(),
                content.course(),
                version);
    }

    static String field(UUID id) {
        return "commission.content." + id;
    }
}
