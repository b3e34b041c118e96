package fr.parvis.facilitation.rights.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.rights.Right;
import fr.parvis.facilitation.rights.RightsIssue;
import fr.parvis.facilitation.rights.RightsIssue.Stake;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "rights_issue")
class RightsIssueRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "right_code", updatable = false)
    Right right = Right.OTHER;

    @Column(name = "at_stake_sealed", updatable = false)
    byte[] atStakeSealed = {};

    @Column(name = "hindered_by_sealed", updatable = false)
    byte[] hinderedBySealed = {};

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "opened_at", updatable = false)
    Instant openedAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    RightsIssueRow() {}

    RightsIssueRow(RightsIssue issue, DataKey key) {
        id = issue.id();
        caseId = issue.caseId().value();
        person = issue.person().value();
        right = issue.stake().right();
        atStakeSealed = key.encrypt(issue.stake().atStake(), field("at-stake"));
        hinderedBySealed = key.encrypt(issue.stake().hinderedBy(), field("hindered-by"));
        act = issue.act();
        enteredBy = issue.enteredBy();
        openedAt = issue.openedAt();
    }

    RightsIssue issue(DataKey key) {
        Stake stake = new Stake(
                right,
                key.decrypt(atStakeSealed, field("at-stake")),
                key.decrypt(hinderedBySealed, field("hindered-by")));
        return new RightsIssue(id, new CaseId(caseId), new PersonReference(person), stake, act, enteredBy, openedAt);
    }

    private String field(String name) {
        return "rights." + name + "." + id;
    }
}
