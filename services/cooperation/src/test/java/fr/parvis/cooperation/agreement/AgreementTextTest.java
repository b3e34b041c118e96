package fr.parvis.cooperation.agreement;

import static fr.parvis.cooperation.agreement.AgreementFixture.TODAY;
import static fr.parvis.cooperation.agreement.AgreementFixture.aTerm;
import static fr.parvis.cooperation.agreement.AgreementFixture.content;
import static fr.parvis.cooperation.agreement.AgreementFixture.elementsBut;
import static fr.parvis.cooperation.agreement.AgreementFixture.header;
import static fr.parvis.cooperation.agreement.AgreementFixture.parties;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.cooperation.agreement.AgreementText.Difference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgreementTextTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void namesEachFieldThatDiffersWithWhatItSaidAndSays() {
        AgreementContent before = content(elementsBut(ConventionElement.PRESENCE_HOURS), aTerm(null, null));
        var elements = elementsBut(ConventionElement.VISITS_AND_EXCHANGES);
        elements.put(ConventionElement.PRESENCE_HOURS, new ElementEntry.NotApplicable("Sans objet"));
        AgreementContent after = content(elements, aTerm(null, TODAY));

        assertThat(AgreementText.differences(before, after))
                .containsExactly(
                        new Difference("header.until", null, TODAY.toString()),
                        new Difference("elements.PRESENCE_HOURS.state", null, "NOT_APPLICABLE"),
                        new Difference("elements.PRESENCE_HOURS.text", null, "Sans objet"),
                        new Difference("elements.VISITS_AND_EXCHANGES.state", "FILLED", null),
                        new Difference(
                                "elements.VISITS_AND_EXCHANGES.text",
                                "Les parties conviennent : VISITS_AND_EXCHANGES",
                                null));
    }

    @Test
    void spellsEveryPartOfTheText() {
        AgreementContent full = new AgreementContent(
                header("Charte", aTerm(TODAY, TODAY.plusYears(1), TODAY.plusMonths(6))),
                parties(),
                "Se voir.",
                elementsBut(),
                Map.of(CharterPoint.CALENDAR, "Chaque mois"),
                List.of(new Pilot("carrier", "Direction", "Animer")));

        assertThat(AgreementText.fields(full))
                .containsKeys(
                        "header.title",
                        "header.objects.POOLED_MEANS",
                        "header.purpose",
                        "header.legalBasis",
                        "header.declarations.FREE_ADHESION",
                        "header.startsOn",
                        "header.until",
                        "header.reviewDates." + TODAY.plusMonths(6),
                        "commitments",
                        "parties.carrier.kind",
                        "parties.gem-caen.name",
                        "points.CALENDAR",
                        "pilots[0].party",
                        "pilots[0].function",
                        "pilots[0].missions")
                .hasSize(7 + Declaration.values().length + 1 + 4 + 32 + 1 + 3);
    }

    @Property
    void hasTheSameHashExactlyWhenNothingDiffers(@ForAll String one, @ForAll String other) {
        AgreementContent first = titled(one);
        AgreementContent second = titled(other);

        boolean same = AgreementText.differences(first, second).isEmpty();

        assertThat(hash(first).equals(hash(second))).isEqualTo(same).isEqualTo(one.equals(other));
        assertThat(AgreementText.differences(first, first)).isEmpty();
    }

    @Test
    void hashesTheSameTextAlikeWhateverTheOrderItWasWrittenIn() {
        AgreementHeader header = new AgreementHeader(
                "C",
                Set.of(ConventionObject.OTHER, ConventionObject.POOLED_MEANS),
                "p",
                null,
                Set.of(),
                aTerm(null, null, TODAY, TODAY.plusDays(1)));
        AgreementHeader turned = new AgreementHeader(
                "C",
                Set.of(ConventionObject.POOLED_MEANS, ConventionObject.OTHER),
                "p",
                null,
                Set.of(),
                aTerm(null, null, TODAY.plusDays(1), TODAY));

        assertThat(hash(with(header))).isEqualTo(hash(with(turned)));
    }

    private static AgreementContent titled(String title) {
        return with(header(title, aTerm(null, null)));
    }

    private static AgreementContent with(AgreementHeader header) {
        return new AgreementContent(header, parties(), null, Map.of(), Map.of(), List.of());
    }

    private static String hash(AgreementContent content) {
        return AgreementText.hash(ID, AgreementKind.PARTNERSHIP_CHARTER, 1, content);
    }
}
