package fr.parvis.cooperation.protocol.persistence;

import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Employer;
import fr.parvis.cooperation.protocol.Clauses;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.ProtocolTerms;
import fr.parvis.cooperation.protocol.Signature;
import java.util.List;
import java.util.Map;

/** Turns a stored protocol into the aggregate and back. */
final class ProtocolMapping {

    private ProtocolMapping() {}

    static CooperationProtocol toProtocol(ProtocolRow row, Community community) {
        return new CooperationProtocol(
                row.id,
                row.antenna,
                community,
                terms(row),
                new Clauses(Map.copyOf(row.clauses)),
                signatures(row),
                row.status,
                row.version);
    }

    static ProtocolRow newRow(CooperationProtocol protocol) {
        ProtocolRow row = new ProtocolRow();
        ProtocolTerms terms = protocol.terms();
        row.id = protocol.id();
        row.antenna = protocol.antenna();
        row.community = protocol.community().code();
        row.carrierEmployerName = terms.carrierEmployer().name();
        row.carrierEmployerSiren = terms.carrierEmployer().siren();
        row.channel = terms.channel();
        row.format = terms.format();
        row.acknowledgeWithinDays = terms.acknowledgeWithinDays();
        row.reviewOn = terms.reviewOn();
        row.startsOn = terms.startsOn();
        terms.contactPoints().forEach(contact -> row.contactPoints.add(ContactValue.of(contact)));
        change(row, protocol);
        return row;
    }

    /** Terms never change after the draft is opened. */
    static void change(ProtocolRow row, CooperationProtocol protocol) {
        row.status = protocol.status();
        row.clauses.keySet().retainAll(protocol.clauses().texts().keySet());
        row.clauses.putAll(protocol.clauses().texts());
        row.signatures
                .keySet()
                .retainAll(protocol.signatures().stream().map(Signature::party).toList());
        protocol.signatures()
                .forEach(signature ->
                        row.signatures.computeIfAbsent(signature.party(), _ -> SignatureValue.of(signature)));
    }

    private static ProtocolTerms terms(ProtocolRow row) {
        return new ProtocolTerms(
                new Employer(row.carrierEmployerName, row.carrierEmployerSiren),
                row.contactPoints.stream().map(ContactValue::toContactPoint).toList(),
                row.channel,
                row.format,
                row.acknowledgeWithinDays,
                row.reviewOn,
                row.startsOn);
    }

    private static List<Signature> signatures(ProtocolRow row) {
        return row.signatures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().toSignature(entry.getKey()))
                .toList();
    }
}
