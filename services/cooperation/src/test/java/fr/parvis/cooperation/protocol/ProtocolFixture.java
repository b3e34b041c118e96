package fr.parvis.cooperation.protocol;

import fr.parvis.cooperation.community.Community;
import fr.parvis.cooperation.community.Employer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Protocols for tests. */
final class ProtocolFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Employer CARRIER = new Employer("Association du Port", "100000001");

    private ProtocolFixture() {}

    static CooperationProtocol aDraft() {
        return aDraft("200000002", null);
    }

    static CooperationProtocol aDraftWithASharedEmployer() {
        return aDraft(CARRIER.siren(), null);
    }

    static CooperationProtocol aDraftStarting(LocalDate day) {
        return aDraft("200000002", day);
    }

    static Clauses allBut(ClauseKind... left) {
        Map<ClauseKind, String> texts = new EnumMap<>(ClauseKind.class);
        for (ClauseKind kind : ClauseKind.values()) {
            texts.put(kind, "Les parties conviennent de " + kind);
        }
        List.of(left).forEach(texts::remove);
        return new Clauses(texts);
    }

    static Signature by(Party party, CooperationProtocol protocol) {
        return new Signature(party, party.name(), TODAY, protocol.textHash());
    }

    private static CooperationProtocol aDraft(String siren, @Nullable LocalDate startsOn) {
        Community community =
                Community.first("c360-14", "Communauté 360 du Calvados", "14", new Employer("Autre", siren));
        ProtocolTerms terms = new ProtocolTerms(
                CARRIER,
                List.of(new ContactPoint(Party.CARRIER, "Direction", null, null)),
                "Parvis",
                "texte libre",
                5,
                TODAY.plusYears(1),
                startsOn);
        return CooperationProtocol.draft(UUID.randomUUID(), "normandie", community, terms);
    }
}
