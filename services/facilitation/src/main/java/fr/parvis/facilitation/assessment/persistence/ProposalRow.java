package fr.parvis.facilitation.assessment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.assessment.AssessmentEnvironment;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.assessment.FunctioningDomain;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.assessment.ProposalState;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.ToldJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assessment_proposal")
class ProposalRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProposalKind kind = ProposalKind.COMPLEMENTARY_ASSESSMENT;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    FunctioningDomain domain;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    AssessmentEnvironment environment;

    @Column(name = "told_sealed", updatable = false)
    byte[] toldSealed = {};

    @Column(name = "proposed_by", updatable = false)
    String proposedBy = "";

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    ProposalState state = ProposalState.PROPOSED;

    @Nullable
    UUID act;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Version
    long version;

    ProposalRow() {}

    ProposalRow(AssessmentProposal proposal, DataKey key) {
        id = proposal.id();
        caseId = proposal.caseId().value();
        person = proposal.person().value();
        kind = proposal.kind();
        domain = proposal.focus().domain();
        environment = proposal.focus().environment();
        toldSealed = key.encrypt(ToldJson.write(proposal.told()), field(id));
        proposedBy = proposal.proposedBy();
        proposedAt = proposal.proposedAt();
        change(proposal);
    }

    final void change(AssessmentProposal proposal) {
        state = proposal.state();
        Decided decided = proposal.decided();
        act = decided == null ? null : decided.act();
        decidedAt = decided == null ? null : decided.at();
    }

    AssessmentProposal proposal(DataKey key) {
        return new AssessmentProposal(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                kind,
                new Focus(domain, environment),
                ToldJson.read(key.decrypt(toldSealed, field(id))),
                proposedBy,
                proposedAt,
                state,
                act == null || decidedAt == null ? null : new Decided(act, decidedAt),
                version);
    }

    private static String field(UUID id) {
        return "proposal.told." + id;
    }
}
