package fr.parvis.facilitation.assessment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.AssessmentEnvironment;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.assessment.FunctioningDomain;
import fr.parvis.facilitation.assessment.Qualities;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assessment")
class AssessmentRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    FunctioningDomain domain;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    AssessmentEnvironment environment;

    @Column(name = "assessed_on", updatable = false)
    LocalDate assessedOn = LocalDate.EPOCH;

    @Column(name = "content_sealed", updatable = false)
    byte[] contentSealed = {};

    @Column(name = "result_shared_on")
    @Nullable
    LocalDate resultSharedOn;

    @Column(name = "recheck_on")
    LocalDate recheckOn = LocalDate.EPOCH;

    boolean shared;

    boolean regular;

    boolean precise;

    boolean formalised;

    @Enumerated(EnumType.STRING)
    Visibility visibility = Visibility.ONLY_ME;

    @Column(name = "decided_at")
    Instant decidedAt = Instant.EPOCH;

    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Version
    long version;

    AssessmentRow() {}

    AssessmentRow(Assessment assessment, DataKey key) {
        id = assessment.id();
        caseId = assessment.caseId().value();
        person = assessment.person().value();
        domain = assessment.focus().domain();
        environment = assessment.focus().environment();
        assessedOn = assessment.assessedOn();
        contentSealed = key.encrypt(ContentJson.write(assessment.content()), field(id));
        enteredBy = assessment.enteredBy();
        change(assessment);
    }

    final void change(Assessment assessment) {
        resultSharedOn = assessment.followUp().resultSharedOn();
        recheckOn = assessment.followUp().recheckOn();
        Qualities qualities = assessment.followUp().qualities();
        shared = qualities.shared();
        regular = qualities.regular();
        precise = qualities.precise();
        formalised = qualities.formalised();
        visibility = assessment.visibility();
        decidedAt = assessment.decided().at();
        act = assessment.decided().act();
    }

    Assessment assessment(DataKey key) {
        return new Assessment(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                new Focus(domain, environment),
                assessedOn,
                ContentJson.read(key.decrypt(contentSealed, field(id))),
                new Assessment.FollowUp(resultSharedOn, recheckOn, new Qualities(shared, regular, precise, formalised)),
                visibility,
                new Decided(act, decidedAt),
                enteredBy,
                version);
    }

    private static String field(UUID id) {
        return "assessment.content." + id;
    }
}
