package fr.parvis.persons.finding;

import static fr.parvis.persons.finding.Identities.born;
import static fr.parvis.persons.finding.Identities.called;
import static fr.parvis.persons.finding.Identities.named;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.person.Identity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Le Goff, Hélène, Legoff, Helene",
        "LE GOFF, Hélène, Le Goff, HÉLÈNE",
        "d’Aubigné, Agrippa, Aubigné, Agrippa",
        "d’Aubigné, Agrippa, Daubigne, Agrippa",
        "Martin, Jean-Baptiste, Martin, Jean Baptiste",
        "Œuvrard, Inès, Oeuvrard, Ines",
        "Nguyen Van, Anh, Nguyen, Van Anh",
        "Nguyen, Van Anh, Van Anh, Nguyen",
        "Martin, Thomas, Thomas, Martin",
        "Gauthier, Marc, Gotier, Mark",
        "Durand, Sarah, Durant, Sara",
        "Durand, Marie, Durand-Petit, Marie",
        "Durand, Marie, Durand, Marie-Claude",
        "St-Aubin, Louise, Saint Aubin, Louise",
        "Lefèvre, Paul, Lefebvre, Paul",
        "Martin, Catherine, Martin, Catehrine",
        "Bernard, Camille, Benard, Camille",
        "Charpentier, Luc, Charpenteir, Luc"
    })
    void takesTwoSpellingsForOnePersonWithoutADayOfBirth(
            String lastName, String firstName, String otherLast, String otherFirst) {
        assertThat(mayBeOne(named(lastName, firstName), named(otherLast, otherFirst)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Martin, Jeanne, Martin, Paul",
        "Martin, Jeanne, Morvan, Jeanne",
        "Dupont, Jean, Dupuis, Jean",
        "Durand, Marie, Morel, Mario",
        "Le Goff, Yann, Le Gall, Yann",
        "Petit, Léa, Petit, Léo",
        "Nguyen, Linh, Nguyen, Minh Anh",
        "Bernard, Camille, Benard, Camillo",
        "Roux, Anne, Rousseau, Anne"
    })
    void takesTwoNamesForTwoPersonsWithoutADayOfBirth(
            String lastName, String firstName, String otherLast, String otherFirst) {
        assertThat(mayBeOne(named(lastName, firstName), named(otherLast, otherFirst)))
                .isFalse();
    }

    @Test
    void allowsASlipInBothPartsOnTheSameDayOfBirthOnly() {
        assertThat(mayBeOne(born("Bernard", "Camille", "1990-05-12"), born("Benard", "Camillo", "1990-05-12")))
                .isTrue();
        assertThat(mayBeOne(born("Bernard", "Camille", "1990-05-12"), named("Benard", "Camillo")))
                .isFalse();
    }

    @Test
    void neverTakesPeopleBornOnOtherDaysForOne() {
        assertThat(mayBeOne(born("Martin", "Jeanne", "1990-05-12"), born("Martin", "Jeanne", "1971-11-30")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1990-05-12, 1990-12-05", "1990-05-12, 1990-05-13", "1990-05-12, 1909-05-12"})
    void takesADayWrittenWronglyForTheSameWhereTheNameIsTheSame(String day, String written) {
        assertThat(mayBeOne(born("Martin", "Jeanne", day), born("Martin", "Jeanne", written)))
                .isTrue();
        assertThat(mayBeOne(born("Martin", "Jeanne", day), born("Martin", "Jeannot", written)))
                .isFalse();
    }

    @Test
    void needsTheDayOfBirthWhereOnePartWasNeverTold() {
        assertThat(mayBeOne(named("Martin", null), named("Martin", "Jeanne"))).isFalse();
        assertThat(mayBeOne(born("Martin", "", "1990-05-12"), born("Martin", "Jeanne", "1990-05-12")))
                .isTrue();
        assertThat(mayBeOne(born("Martin", "", "1990-05-12"), born("", "Jeanne", "1990-05-12")))
                .isFalse();
        assertThat(mayBeOne(born("Bernard", "", "1990-05-12"), born("Benard", "Jeanne", "1990-05-12")))
                .isFalse();
    }

    @Test
    void comparesANameChosenWithNamesAndWithNamesChosen() {
        assertThat(mayBeOne(called("Lune"), called("lune"))).isTrue();
        assertThat(mayBeOne(called("Lune"), called("Dune"))).isFalse();
        assertThat(mayBeOne(called("Léa Martin"), named("Martin", "Lea"))).isTrue();
        assertThat(mayBeOne(called("Lune"), named("Martin", "Léa"))).isFalse();
    }

    @Property(tries = 200)
    void findsEveryLetterExchangedInALongEnoughNameAndIsTheSameBothWays(
            @ForAll @LowerChars @StringLength(min = 4, max = 14) String lastName,
            @ForAll @IntRange(max = 12) int where) {
        int at = where % (lastName.length() - 1);
        String exchanged =
                lastName.substring(0, at) + lastName.charAt(at + 1) + lastName.charAt(at) + lastName.substring(at + 2);
        Identity one = named(lastName, "Jeanne");
        Identity other = named(exchanged, "Jeanne");

        assertThat(mayBeOne(one, one)).isTrue();
        assertThat(mayBeOne(one, other)).isTrue();
        assertThat(mayBeOne(other, one)).isTrue();
    }

    @Property(tries = 200)
    void isTheSameBothWaysForAnyTwoNames(
            @ForAll @LowerChars @StringLength(min = 1, max = 6) String one,
            @ForAll @LowerChars @StringLength(min = 1, max = 6) String other) {
        assertThat(mayBeOne(named(one, "Paul"), named(other, "Paul")))
                .isEqualTo(mayBeOne(named(other, "Paul"), named(one, "Paul")));
    }

    private static boolean mayBeOne(Identity one, Identity other) {
        return new DuplicateRule(one).mayBeOnePerson(other);
    }
}
