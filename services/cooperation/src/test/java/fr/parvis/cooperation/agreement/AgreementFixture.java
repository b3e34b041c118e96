package fr.parvis.cooperation.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements for tests, between the carrier and a peer support group. */
final class AgreementFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ReviewRhythm YEARLY = new ReviewRhythm(12);
    static final String GROUP = "gem-caen";

    private AgreementFixture() {}

    static Agreement aDraft(AgreementKind kind, AgreementContent content) {
        return Agreement.draft(UUID.randomUUID(), "normandie", kind, TODAY, content);
    }

    static Agreement aConvention(ConventionElement... left) {
        return aDraft(AgreementKind.COOPERATION_CONVENTION, content(elementsBut(left), aTerm(null, null)));
    }

    static Agreement signed(Agreement draft, LocalDate day) {
        Agreement half = draft.sign(by(AgreementParty.CARRIER, draft, day), List.of(), YEARLY, day);
        return half.sign(by(GROUP, half, day), List.of(), YEARLY, day);
    }

    static AgreementSignature by(String party, Agreement agreement, LocalDate day) {
        return new AgreementSignature(party, "subject", day, agreement.contentHash(agreement.latest()), null);
    }

    static AgreementHeader.Term aTerm(@Nullable LocalDate startsOn, @Nullable LocalDate until, LocalDate... reviews) {
        return new AgreementHeader.Term(startsOn, until, List.of(reviews));
    }

    static AgreementContent content(Map<ConventionElement, ElementEntry> elements, AgreementHeader.Term term) {
        return new AgreementContent(
                header("Convention", term), parties(), "Se voir chaque mois.", elements, Map.of(), List.of());
    }

    static AgreementHeader header(String title, AgreementHeader.Term term) {
        return new AgreementHeader(
                title,
                Set.of(ConventionObject.POOLED_MEANS),
                "Un local commun",
                "CASF L.312-7",
                EnumSet.allOf(Declaration.class),
                term);
    }

    static List<AgreementParty> parties() {
        return List.of(
                new AgreementParty(AgreementParty.CARRIER, AgreementParty.Kind.LEGAL_PERSON, "Association du Port"),
                new AgreementParty(GROUP, AgreementParty.Kind.LEGAL_PERSON, "GEM de Caen"));
    }

    static Map<ConventionElement, ElementEntry> elementsBut(ConventionElement... left) {
        Map<ConventionElement, ElementEntry> elements = new EnumMap<>(ConventionElement.class);
        for (ConventionElement element : ConventionElement.values()) {
            elements.put(element, new ElementEntry.Filled("Les parties conviennent : " + element));
        }
        List.of(left).forEach(elements::remove);
        return elements;
    }
}
