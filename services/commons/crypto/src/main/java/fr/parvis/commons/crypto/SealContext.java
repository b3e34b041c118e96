package fr.parvis.commons.crypto;

import java.util.UUID;

/**
 * Where a sealed text stands: the event's full protobuf name, the handle of its object, the field. Sealer and unsealer must name the same, so
 * a broker cannot move a text to another request or another field.
 */
public record SealContext(String message, UUID handle, String field) {

    byte[] bytes() {
        return KeyEncryptionKeys.bytes(message + "|" + handle + "|" + field);
    }
}
