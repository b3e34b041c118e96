package fr.parvis.facilitation.response.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.facilitation.response.Answer;
import fr.parvis.facilitation.response.AnswerKind;
import fr.parvis.facilitation.response.AnsweredVersion;
import fr.parvis.facilitation.response.ChoiceRank;
import fr.parvis.facilitation.response.Proposal;
import fr.parvis.facilitation.response.Response;
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
@Table(name = "response")
class ResponseRow {

    @Id
    UUID handle = new UUID(0, 0);

    @Column(updatable = false)
    UUID request = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    String organisation = "";

    @Enumerated(EnumType.STRING)
    @Nullable
    ActorSector sector;

    @Enumerated(EnumType.STRING)
    @Nullable
    LifeDomain domain;

    @Column(name = "commune_code")
    String communeCode = "";

    @Column(name = "start_on")
    @Nullable
    LocalDate startOn;

    @Column(name = "duration_days")
    @Nullable
    Integer durationDays;

    @Column(name = "intensity_minutes_per_week")
    @Nullable
    Integer intensityMinutesPerWeek;

    @Column(name = "cost_cents_per_month")
    @Nullable
    Integer costCentsPerMonth;

    @Column(name = "text_sealed")
    byte[] textSealed = {};

    @Column(name = "conditions_sealed")
    byte[] conditionsSealed = {};

    @Column(name = "received_at", updatable = false)
    Instant receivedAt = Instant.EPOCH;

    @Column(name = "updated_at")
    Instant updatedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Nullable
    AnswerKind answer;

    @Enumerated(EnumType.STRING)
    @Nullable
    ChoiceRank rank;

    @Column(name = "message_sealed")
    byte @Nullable [] messageSealed;

    @Column(name = "answer_act")
    @Nullable
    UUID answerAct;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "answered_version_sealed")
    byte @Nullable [] answeredVersionSealed;

    long told;

    @Version
    long version;

    ResponseRow() {}

    ResponseRow(Response response, DataKey key) {
        handle = response.handle();
        request = response.request();
        caseId = response.caseId().value();
        person = response.person().value();
        receivedAt = response.receivedAt();
        change(response, key);
    }

    final void change(Response response, DataKey key) {
        propose(response.proposal(), key);
        updatedAt = response.updatedAt();
        told = response.told();
        if (response.answer() != null) {
            answer(response.answer(), key);
        }
        AnsweredVersion before = response.answeredVersion();
        answeredVersionSealed =
                before == null ? null : key.encrypt(AnsweredVersionJson.write(before), field("answered-version"));
    }

    private void propose(Proposal proposal, DataKey key) {
        organisation = proposal.organisation();
        sector = proposal.sector();
        domain = proposal.domain();
        communeCode = proposal.communeCode();
        startOn = proposal.startOn();
        durationDays = proposal.durationDays();
        intensityMinutesPerWeek = proposal.intensityMinutesPerWeek();
        costCentsPerMonth = proposal.costCentsPerMonth();
        textSealed = key.encrypt(proposal.text(), field("text"));
        conditionsSealed = key.encrypt(proposal.conditions(), field("conditions"));
    }

    private void answer(Answer given, DataKey key) {
        answer = given.kind();
        rank = given.rank();
        messageSealed = given.message() == null ? null : key.encrypt(given.message(), field("message"));
        answerAct = given.act();
        answeredAt = given.answeredAt();
    }

    Response response(DataKey key) {
        Proposal proposal = new Proposal(
                organisation,
                sector,
                domain,
                communeCode,
                startOn,
                durationDays,
                intensityMinutesPerWeek,
                costCentsPerMonth,
                key.decrypt(textSealed, field("text")),
                key.decrypt(conditionsSealed, field("conditions")));
        return new Response(
                handle,
                request,
                new CaseId(caseId),
                new PersonReference(person),
                proposal,
                receivedAt,
                updatedAt,
                answer(key),
                answeredVersion(key),
                told,
                version);
    }

    private @Nullable AnsweredVersion answeredVersion(DataKey key) {
        return answeredVersionSealed == null
                ? null
                : AnsweredVersionJson.read(key.decrypt(answeredVersionSealed, field("answered-version")));
    }

    private @Nullable Answer answer(DataKey key) {
        if (answer == null || answerAct == null || answeredAt == null) {
            return null;
        }
        String message = messageSealed == null ? null : key.decrypt(messageSealed, field("message"));
        return new Answer(answer, rank, message, answerAct, answeredAt);
    }

    private String field(String name) {
        return "response." + name + "." + handle;
    }
}
