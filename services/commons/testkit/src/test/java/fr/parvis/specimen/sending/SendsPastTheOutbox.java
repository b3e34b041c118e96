package fr.parvis.specimen.sending;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The dual write. */
final class SendsPastTheOutbox {
    private final Producer<String, String> producer;

    SendsPastTheOutbox(Producer<String, String> producer) {
        this.producer = producer;
    }

    void tell(String fact) {
        var _ = producer.send(new ProducerRecord<>("somewhere", fact));
    }
}
