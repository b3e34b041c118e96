package fr.parvis.data.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.data.demo.Community.Stage;
import fr.parvis.data.demo.DemoForms.BrakeOrLever;
import fr.parvis.data.demo.DemoPerson.Answer;
import fr.parvis.data.territory.Territories;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoAntennaTest {
    private static final Territories FRANCE = Territories.load();
    private static final DemoAntenna DEMO = DemoAntenna.read(FRANCE);

    @Test
    void coversEveryDepartementWithFortyPersons() {
        assertThat(DEMO.persons()).hasSize(40);
        assertThat(DEMO.persons())
                .extracting(person ->
                        FRANCE.departementOf(person.commune()).orElseThrow().code())
                .containsAll(DEMO.antenna().departements());
    }

    @Test
    void holdsPersonsWhoSaidYesNoAndNothingYet() {
        assertThat(DEMO.persons()).extracting(p -> p.support().answer()).contains(Answer.YES, Answer.NO, Answer.NONE);
        assertThat(DEMO.persons()).flatExtracting(DemoPerson::criteria).contains(Codes.Criterion.values());
        assertThat(DEMO.persons()).extracting(DemoPerson::origin).contains(Codes.Origin.values());
        assertThat(DEMO.persons()).extracting(DemoPerson::kind).contains(Codes.Kind.RELATIVE, Codes.Kind.FAMILY);
    }

    @Test
    void holdsReleasesAnsweredWithdrawnAndClosedAndOpinionsKeptAndReleased() {
        var requests =
                DEMO.persons().stream().flatMap(p -> p.requests().stream()).toList();
        var opinions = requests.stream()
                .flatMap(request -> request.responses().stream())
                .map(DemoRequest.Response::opinion)
                .filter(Objects::nonNull)
                .toList();

        assertThat(requests).extracting(DemoRequest::withdrawn).contains(true, false);
        assertThat(requests).extracting(DemoRequest::closed).contains(true, false);
        assertThat(opinions).extracting(DemoRequest.Opinion::released).contains(true, false);
        assertThat(DEMO.persons())
                .flatExtracting(DemoPerson::consents)
                .extracting(DemoConsent::state)
                .contains(DemoConsent.State.values());
    }

    @Test
    void hasOneProtocolPerCommunityOfWhichOneIsOnlyDrafted() {
        assertThat(DEMO.communities()).hasSize(5);
        assertThat(DEMO.communities())
                .filteredOn(community -> community.protocol().state() == Stage.DRAFT)
                .extracting(Community::code)
                .containsExactly("c360-61");
        assertThat(DEMO.communities())
                .filteredOn(community -> community.sharesEmployerWith(DEMO.antenna()))
                .allSatisfy(community -> assertThat(community.protocol().clauses())
                        .containsKeys("SEPARATE_LINE_MANAGEMENT", "SEPARATE_ACCOUNTS", "SEPARATE_PREMISES"))
                .isNotEmpty();
    }

    @Test
    void carriesTheFilledSheetOfTheAriegeAsTheSourceHasIt() {
        var sheet = DEMO.forms().diagnosisSheets().getFirst();

        assertThat(sheet.finalObjective()).isEqualTo("Trouver un emploi hôtesse de caisse");
        assertThat(sheet.rows()).hasSize(7);
        assertThat(sheet.rows())
                .filteredOn(row -> row.kind() == BrakeOrLever.BRAKE)
                .extracting(DemoForms.Row::element, DemoForms.Row::priority)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mobilité", 1),
                        org.assertj.core.groups.Tuple.tuple("Budget", 3),
                        org.assertj.core.groups.Tuple.tuple("Les enfants", 2),
                        org.assertj.core.groups.Tuple.tuple("Logement", 4));
        assertThat(sheet.steps()).extracting(DemoForms.Step::objective).containsExactly(1, 3, 3, 4);
    }

    @Test
    void usesOnlyTelephoneNumbersAndAddressesReservedForFiction() {
        var forms = DEMO.forms();
        var telephones = Stream.of(
                        DEMO.antenna().carrierContacts().stream().map(Antenna.Contact::telephone),
                        DEMO.communities().stream()
                                .flatMap(c -> c.protocol().contacts().stream())
                                .map(Antenna.Contact::telephone),
                        forms.accompanimentLists().stream()
                                .flatMap(list -> list.professionals().stream())
                                .map(DemoForms.Professional::telephone))
                .flatMap(stream -> stream)
                .toList();

        assertThat(telephones).allMatch(number -> number.startsWith("02 61 91 "));
        assertThat(DEMO.communities())
                .flatExtracting(c -> c.protocol().contacts())
                .extracting(Antenna.Contact::email)
                .allMatch(address -> address.endsWith(".example"));
    }

    @Test
    void speaksOfWhatPersonsWantInShortSentencesWithoutLabels() {
        var words = DEMO.persons().stream()
                .flatMap(person -> person.expressions().stream())
                .map(DemoExpression::words)
                .toList();

        assertThat(words)
                .hasSizeGreaterThan(80)
                .allMatch(text -> Stream.of(text.split("[.!?:]"))
                        .allMatch(sentence -> sentence.strip().split("\\s+").length <= 14));
        assertThat(words)
                .noneMatch(text -> LABELS.stream().anyMatch(text.toLowerCase(java.util.Locale.FRENCH)::contains));
    }

    /** Words that label incapacity or dependence (UX-15). */
    private static final List<String> LABELS = List.of(
            "incapable",
            "inapte",
            "dépendan",
            "déficien",
            "souffre",
            "vulnérable",
            "handicapé",
            "invalide",
            "prise en charge",
            "pris en charge",
            "placement",
            "malgré son handicap",
            "lourd");
}
