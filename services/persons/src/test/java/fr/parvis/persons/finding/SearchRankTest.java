package fr.parvis.persons.finding;

import static fr.parvis.persons.finding.Identities.called;
import static fr.parvis.persons.finding.Identities.named;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRankTest {

    @ParameterizedTest
    @CsvSource({
        "martin, 400",
        "MARTIN Helene, 400",
        "Hélène, 400",
        "mart, 300",
        "hel mar, 300",
        "martin hel, 350",
        "martain, 100",
        "matrin, 100",
        "m, 0",
        "durand, 0",
        "martin paul, 0"
    })
    void isTheMeanOfHowEachWordFits(String typed, int rank) {
        assertThat(new SearchRank(typed).of(named("Martin", "Hélène"))).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"le goff, Legoff", "legoff, Le Goff", "aubigne, d’Aubigné", "de aubigne, Aubigné", "goff, Le Goff"})
    void findsParticlesAndCompoundNamesHoweverTheyAreJoined(String typed, String lastName) {
        assertThat(new SearchRank(typed).of(named(lastName, "Anne"))).isEqualTo(400);
    }

    @Test
    void putsTheSameSoundBeforeASlip() {
        assertThat(new SearchRank("gotier").of(named("Gauthier", "Anne"))).isEqualTo(200);
        assertThat(new SearchRank("gauthir").of(named("Gauthier", "Anne"))).isEqualTo(100);
    }

    @Test
    void findsHerByTheNameSheChoseAndByTheOther() {
        Identity both =
                new Identity("Lune", null, "Martin", null, null, called("").gender(), null, null, null, null, null);

        assertThat(new SearchRank("lune").of(both)).isEqualTo(400);
        assertThat(new SearchRank("martin").of(both)).isEqualTo(400);
    }

    @Test
    void ordersByFitThenByTheNameShown() {
        List<Person> files = Stream.of(
                        named("Martinez", "Zoé"),
                        named("Martin", "Zoé"),
                        named("Martin", "Élise"),
                        named("Petit", "Luc"))
                .map(SearchRankTest::file)
                .toList();

        assertThat(PersonRanking.best("martin", files))
                .extracting(person -> person.identity().displayName())
                .containsExactly("Élise Martin", "Zoé Martin", "Zoé Martinez");
    }

    private static Person file(Identity identity) {
        return new Person(
                PersonId.next(),
                BeneficiaryKind.PERSON_WITH_DISABILITY,
                identity,
                null,
                "facilitator",
                null,
                Instant.EPOCH,
                0);
    }
}
