package fr.parvis.facilitation.release.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.RequestItem;
import fr.parvis.facilitation.release.RequestState;
import fr.parvis.facilitation.release.RequestText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "released_request")
class RequestRow {

    @Id
    @Column(name = "release_key")
    UUID releaseKey = new UUID(0, 0);

    @Column(updatable = false)
    UUID handle = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    String recipient = "";

    @Column(name = "recipient_reference", updatable = false)
    UUID recipientReference = new UUID(0, 0);

    @Column(name = "text_sealed", updatable = false)
    byte[] textSealed = {};

    @Column(name = "wished_answer_on", updatable = false)
    @Nullable
    LocalDate wishedAnswerOn;

    @Column(name = "until_on", updatable = false)
    LocalDate untilOn = LocalDate.EPOCH;

    @Column(name = "released_at", updatable = false)
    Instant releasedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    RequestState state = RequestState.RELEASED;

    @Column(name = "expected_answer_on")
    @Nullable
    LocalDate expectedAnswerOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    @Nullable
    EndReason endReason;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Version
    long version;

    RequestRow() {}

    RequestRow(ReleasedRequest request, DataKey key) {
        releaseKey = request.releaseKey();
        handle = request.handle();
        caseId = request.caseId().value();
        person = request.person().value();
        recipient = request.content().recipient();
        recipientReference = request.disclosure().recipientReference();
        textSealed = key.encrypt(request.content().text().value(), field(releaseKey));
        wishedAnswerOn = request.content().wishedAnswerOn();
        untilOn = request.disclosure().until();
        releasedAt = request.disclosure().releasedAt();
        change(request);
    }

    final void change(ReleasedRequest request) {
        ReleasedRequest.Progress progress = request.progress();
        state = progress.state();
        expectedAnswerOn = progress.expectedAnswerOn();
        endReason = progress.endReason();
        endedAt = progress.endedAt();
    }

    ReleasedRequest request(List<RequestItem> items, DataKey key) {
        RequestText text = new RequestText(key.decrypt(textSealed, field(releaseKey)));
        return new ReleasedRequest(
                releaseKey,
                new CaseId(caseId),
                new PersonReference(person),
                new ReleasedRequest.Content(recipient, items, text, wishedAnswerOn),
                new ReleasedRequest.Disclosure(handle, recipientReference, untilOn, releasedAt),
                new ReleasedRequest.Progress(state, expectedAnswerOn, endReason, endedAt),
                version);
    }

    private static String field(UUID releaseKey) {
        return "request.text." + releaseKey;
    }
}
