package fr.parvis.facilitation.employerorder.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.facilitation.employerorder.EmployerOrder;
import fr.parvis.facilitation.employerorder.OrderGiver;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "employer_order")
class EmployerOrderRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "reported_by", updatable = false)
    String reportedBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by", updatable = false)
    OrderGiver givenBy = OrderGiver.OTHER;

    @Column(name = "ordered_on", updatable = false)
    LocalDate orderedOn = LocalDate.EPOCH;

    @Column(name = "text_sealed", updatable = false)
    byte[] textSealed = {};

    @Column(name = "reported_at", updatable = false)
    Instant reportedAt = Instant.EPOCH;

    int epoch;

    byte[] wrapped = {};

    @Column(insertable = false, updatable = false)
    long recorded;

    EmployerOrderRow() {}

    EmployerOrderRow(EmployerOrder order, DataKeys keys) {
        id = order.id();
        reportedBy = order.reportedBy();
        givenBy = order.givenBy();
        orderedOn = order.orderedOn();
        reportedAt = order.reportedAt();
        WrappedDataKey fresh = keys.create(id.toString());
        epoch = fresh.epoch().id();
        wrapped = fresh.bytes();
        textSealed = keys.unwrap(id.toString(), fresh).encrypt(order.text(), field());
    }

    EmployerOrder order(DataKeys keys) {
        WrappedDataKey kept = new WrappedDataKey(KeyEpoch.of(epoch), wrapped);
        String text = keys.unwrap(id.toString(), kept).decrypt(textSealed, field());
        return new EmployerOrder(id, reportedBy, givenBy, orderedOn, text, reportedAt);
    }

    private String field() {
        return "employer-order." + id;
    }
}
