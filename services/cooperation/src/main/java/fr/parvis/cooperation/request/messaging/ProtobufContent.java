package fr.parvis.cooperation.request.messaging;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Unsealer;
import fr.parvis.cooperation.request.ContentReader;
import fr.parvis.cooperation.request.RequestItem;
import fr.parvis.cooperation.request.SealedRequest;
import fr.parvis.events.exchange.RequestReleased;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Released requests as they cross: protobuf whose text is sealed to this side's keyset. */
@ApplicationScoped
final class ProtobufContent implements ContentReader {

    private final Unsealer unsealer;

    ProtobufContent(Unsealer unsealer) {
        this.unsealer = unsealer;
    }

    @Override
    public SealedRequest read(byte[] payload) {
        try {
            return of(RequestReleased.parseFrom(payload));
        } catch (InvalidProtocolBufferException e) {
            throw new InvalidContentException("payload", e);
        }
    }

    SealedRequest of(RequestReleased released) {
        UUID handle = uuid(released.getHandle(), "handle");
        if (released.getRecipientOrganisation().isBlank()) {
            throw new InvalidContentException("recipient_organisation");
        }
        SealContext context = new SealContext(RequestReleased.getDescriptor().getFullName(), handle, "text");
        byte[] sealed = released.getText().toByteArray();
        return new SealedRequest(
                handle,
                released.getRecipientOrganisation(),
                uuid(released.getRecipientReference(), "recipient_reference"),
                items(released),
                day(released.getWishedAnswerOn()),
                () -> unsealer.unseal(sealed, context));
    }

    private static List<RequestItem> items(RequestReleased released) {
        return released.getItemsList().stream()
                .map(item -> new RequestItem(
                        item.getNumber(),
                        Codes.domain(item.getDomain()),
                        Codes.horizon(item.getHorizon()),
                        item.getPriorityByPerson()))
                .toList();
    }

    private static UUID uuid(String text, String field) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidContentException(field, e);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidContentException("wished_answer_on", e);
        }
    }
}
