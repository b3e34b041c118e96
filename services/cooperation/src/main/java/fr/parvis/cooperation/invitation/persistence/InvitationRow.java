package fr.parvis.cooperation.invitation.persistence;

import fr.parvis.cooperation.invitation.InvitationState;
import fr.parvis.cooperation.invitation.InvitationToConvene;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code convention_invitation}. */
@Entity
@Table(name = "convention_invitation")
class InvitationRow {

    @Id
    UUID id = new UUID(0, 0);

    String antenna = "";

    @Column(name = "community_code")
    String community = "";

    String structure = "";

    String funder = "";

    @Column(name = "sent_on")
    LocalDate sentOn = LocalDate.EPOCH;

    @Column(name = "sent_by")
    String sentBy = "";

    @Enumerated(EnumType.STRING)
    InvitationState state = InvitationState.SENT;

    @Column(name = "answered_on")
    @Nullable
    LocalDate answeredOn;

    static InvitationRow of(InvitationToConvene invitation) {
        InvitationRow row = new InvitationRow();
        row.id = invitation.id();
        row.antenna = invitation.antenna();
        row.community = invitation.community();
        row.structure = invitation.guest().structure();
        row.funder = invitation.guest().funder();
        row.sentOn = invitation.sent().on();
        row.sentBy = invitation.sent().by();
        row.state = invitation.state();
        row.answeredOn = invitation.answeredOn();
        return row;
    }

    InvitationToConvene toInvitation() {
        return new InvitationToConvene(
                id,
                antenna,
                community,
                new InvitationToConvene.Guest(structure, funder),
                new InvitationToConvene.Sent(sentOn, sentBy),
                state,
                answeredOn);
    }
}
