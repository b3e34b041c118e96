package fr.parvis.cooperation.protocol;

import fr.parvis.cooperation.signing.SpelledText;

/** The exact text two parties put their signature under, in one fixed spelling. */
final class ProtocolText {

    private ProtocolText() {}

    /** SHA-256 in hexadecimal. */
    static String hash(CooperationProtocol protocol) {
        ProtocolTerms terms = protocol.terms();
        SpelledText text = new SpelledText()
                .add(protocol.id(), protocol.antenna(), protocol.community().code())
                .add(terms.carrierEmployer().name(), terms.carrierEmployer().siren())
                .add(
                        protocol.community().employer().name(),
                        protocol.community().employer().siren())
                .add(
                        terms.channel(),
                        terms.format(),
                        terms.acknowledgeWithinDays(),
                        terms.reviewOn(),
                        terms.startsOn());
        terms.contactPoints().forEach(at -> text.add(at.party(), at.label(), at.email(), at.telephone()));
        protocol.clauses().texts().forEach((kind, clause) -> text.add(kind, clause));
        return text.hash();
    }
}
