package fr.parvis.cooperation.protocol;

import fr.parvis.commons.crypto.Hashes;
import org.jspecify.annotations.Nullable;

/** The exact text two parties put their signature under, in one fixed spelling. */
final class ProtocolText {

    private ProtocolText() {}

    /** SHA-256 in hexadecimal. Length before every value, so that no two texts spell the same. */
    static String hash(CooperationProtocol protocol) {
        StringBuilder text = new StringBuilder();
        ProtocolTerms terms = protocol.terms();
        add(text, protocol.id(), protocol.antenna(), protocol.community().code());
        add(text, terms.carrierEmployer().name(), terms.carrierEmployer().siren());
        add(
                text,
                protocol.community().employer().name(),
                protocol.community().employer().siren());
        add(text, terms.channel(), terms.format(), terms.acknowledgeWithinDays(), terms.reviewOn(), terms.startsOn());
        terms.contactPoints().forEach(at -> add(text, at.party(), at.label(), at.email(), at.telephone()));
        protocol.clauses().texts().forEach((kind, clause) -> add(text, kind, clause));
        return Hashes.sha256Hex(text.toString());
    }

    private static void add(StringBuilder text, @Nullable Object... values) {
        for (Object value : values) {
            String written = String.valueOf(value);
            text.append(written.length()).append(':').append(written).append('\n');
        }
    }
}
