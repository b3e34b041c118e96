package fr.parvis.cooperation.request.persistence;

import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.request.Acknowledgement;
import fr.parvis.cooperation.request.ReleasedRequest;
import fr.parvis.cooperation.request.RequestItem;
import fr.parvis.cooperation.request.StoredRequest;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code request} with its items. Her words are in {@code text} alone, encrypted under the request's data key. */
@Entity
@Table(name = "request")
class RequestRow {

    @Id
    UUID handle = new UUID(0, 0);

    String organisation = "";

    @Column(name = "recipient_reference")
    UUID recipientReference = new UUID(0, 0);

    @Column(name = "received_on")
    LocalDate receivedOn = LocalDate.EPOCH;

    @Column(name = "wished_answer_on")
    @Nullable
    LocalDate wishedAnswerOn;

    byte[] text = {};

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "request_item", joinColumns = @JoinColumn(name = "request_handle"))
    @OrderColumn(name = "position")
    List<ItemValue> items = new ArrayList<>();

    @Column(name = "acknowledged_on")
    @Nullable
    LocalDate acknowledgedOn;

    @Column(name = "expected_answer_on")
    @Nullable
    LocalDate expectedAnswerOn;

    @Column(name = "acknowledgement_number")
    long acknowledgementNumber;

    @Version
    int version;

    static RequestRow of(ReleasedRequest request, EncryptedText text) {
        RequestRow row = new RequestRow();
        row.handle = request.handle();
        row.organisation = request.organisation();
        row.recipientReference = request.personReference();
        row.receivedOn = request.receivedOn();
        row.wishedAnswerOn = request.wishedAnswerOn();
        row.text = text.bytes();
        request.items().forEach(item -> row.items.add(ItemValue.of(item)));
        return row;
    }

    StoredRequest toStored(LocalDate visibleUntil) {
        List<RequestItem> listed = items.stream().map(ItemValue::toItem).toList();
        ReleasedRequest request =
                new ReleasedRequest(handle, organisation, recipientReference, listed, receivedOn, wishedAnswerOn);
        return new StoredRequest(request, new EncryptedText(text), visibleUntil, acknowledgement(), version);
    }

    private @Nullable Acknowledgement acknowledgement() {
        LocalDate day = acknowledgedOn;
        return day == null ? null : new Acknowledgement(day, expectedAnswerOn);
    }
}
