package fr.parvis.facilitation.commission;

import fr.parvis.commons.crypto.Hashes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Names one guest list as it stands: SHA-256 over the commission's random id and every field with its length, so that no two lists read alike. */
final class GuestListHash {

    private GuestListHash() {}

    /** 64 lower-case hexadecimal digits. */
    static String of(UUID commission, List<Guest> guests) {
        StringBuilder text = new StringBuilder().append(commission);
        for (Guest guest : guests) {
            Stream.of(
                            guest.id().toString(),
                            guest.role().name(),
                            guest.name(),
                            guest.organisation(),
                            guest.contact(),
                            guest.reason(),
                            Boolean.toString(guest.directlyInvolved()))
                    .forEach(field ->
                            text.append('|').append(field.length()).append(':').append(field));
        }
        return Hashes.sha256Hex(text.toString());
    }
}
