package fr.parvis.indicators.masking;

import static fr.parvis.indicators.Crowd.OPENED;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.LIFE_DOMAIN;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static fr.parvis.indicators.masking.MaskingTest.assertNothingCanBeTold;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.Axis;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Relation;
import fr.parvis.indicators.world.Wanting;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor's invented antennas once more, with what persons want; the number of a failing one makes it again. */
@Requirement({"IND-R3", "IND-EP-18"})
final class WishesMaskedTest {

    private static final boolean WHOLE = Boolean.getBoolean("parvis.full");
    private static final Period MARCH = Period.month(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> PLACES = List.of("14", "50", "61");

    private final Wanting wanting = new Wanting(new Crowd());

    static IntStream antennas() {
        return IntStream.range(0, WHOLE ? 60 : 6);
    }

    @ParameterizedTest
    @MethodSource("antennas")
    void tellsNobodyASmallNumberOfTrialsAndWhereTheyLed(int antenna) {
        Random random = new Random(antenna);
        for (String place : PLACES) {
            for (int person = few(random); person > 0; person--) {
                String name = place + "-" + person;
                for (int trial = random.nextInt(3); trial >= 0; trial--) {
                    wanting.tries(name, DAY, place);
                    if (random.nextBoolean()) {
                        wanting.chooses(name, DAY, 0);
                    }
                }
            }
        }

        check(figures(Set.of(Measure.TRIALS, Measure.TRIALS_LED_TO_CHOICE, Measure.TRIALS_WITHOUT_CHOICE), TERRITORY));
    }

    @ParameterizedTest
    @MethodSource("antennas")
    void tellsNobodyASmallNumberOfActivePersonsWithOrWithoutALifeProject(int antenna) {
        Random random = new Random(antenna);
        for (String place : PLACES) {
            for (int person = few(random); person > 0; person--) {
                String name = place + "-" + person;
                wanting.opens(name, DAY, place);
                if (random.nextInt(3) > 0) {
                    wanting.fixes(name, DAY, 6);
                }
            }
        }

        check(figures(
                Set.of(
                        Measure.ACTIVE_PERSONS_AT_END,
                        Measure.ACTIVE_PERSONS_WITH_LIFE_PROJECT,
                        Measure.ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT),
                TERRITORY));
    }

    @ParameterizedTest
    @MethodSource("antennas")
    void tellsNobodyASmallNumberOfExpressionsAndOfPersonsByDomain(int antenna) {
        Random random = new Random(antenna);
        List<String> domains = LIFE_DOMAIN.codes().subList(0, 4);
        for (int person = 8 + few(random); person > 0; person--) {
            for (String domain : domains) {
                for (int said = random.nextInt(4) - 1; said > 0; said--) {
                    wanting.says("person-" + person, DAY, "14", domain);
                }
            }
        }

        check(figures(Set.of(Measure.EXPRESSIONS, Measure.PERSONS_WITH_EXPRESSIONS), LIFE_DOMAIN));
    }

    @Test
    void masksAQuantityOfFewPersonsHoweverManyObjectsTheyHave() {
        for (int said = 0; said < 40; said++) {
            wanting.says("person-" + said % 4, DAY, "14", "HOUSING");
            wanting.says("person-" + said % 20, DAY, "14", "MOBILITY");
            wanting.says("person-" + said % 20, DAY, "14", "BUDGET_ADMIN");
        }
        Figures figures = figures(Set.of(Measure.EXPRESSIONS, Measure.PERSONS_WITH_EXPRESSIONS), LIFE_DOMAIN);

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked)
                .contains(
                        CellKey.total(Measure.EXPRESSIONS, MARCH).with(axis(LIFE_DOMAIN), "HOUSING"),
                        CellKey.total(Measure.PERSONS_WITH_EXPRESSIONS, MARCH)
                                .with(new Axis(LIFE_DOMAIN, "HOUSING"), "YES"))
                .doesNotContain(CellKey.total(Measure.EXPRESSIONS, MARCH));
    }

    /** A quantity and its persons in one domain stand on other axes, and still go together. */
    @Test
    void masksExpressionsOfADomainTogetherWithThePersonsWhoSpokeOfIt() {
        for (int person = 0; person < 30; person++) {
            wanting.says("person-" + person, DAY, "14", person < 3 ? "HOUSING" : person < 15 ? "MOBILITY" : "OTHER");
        }
        Figures figures = figures(Set.of(Measure.EXPRESSIONS, Measure.PERSONS_WITH_EXPRESSIONS), LIFE_DOMAIN);

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked.stream()
                        .filter(key -> key.measure() == Measure.EXPRESSIONS)
                        .map(key -> key.of(Measure.PERSONS_WITH_EXPRESSIONS)))
                .isNotEmpty()
                .isSubsetOf(masked);
    }

    @Test
    void knowsWhatAReaderKnowsOfPersonsAndWhatTheySaid() {
        wanting.says("her", DAY, "14", "HOUSING").says("her", DAY, "14", "MOBILITY");
        CellKey expressions = CellKey.total(Measure.EXPRESSIONS, MARCH);
        CellKey persons = CellKey.total(Measure.PERSONS_WITH_EXPRESSIONS, MARCH);

        Set<Relation> known = figures(Set.of(Measure.EXPRESSIONS, Measure.PERSONS_WITH_EXPRESSIONS), LIFE_DOMAIN)
                .relations();

        assertThat(known)
                .contains(
                        new Relation.AtMost(List.of(persons), List.of(expressions)),
                        new Relation.AtMost(
                                List.of(persons.with(new Axis(LIFE_DOMAIN, "HOUSING"), "YES")),
                                List.of(expressions.with(axis(LIFE_DOMAIN), "HOUSING"))),
                        new Relation.AtMost(
                                List.of(persons),
                                LIFE_DOMAIN.codes().stream()
                                        .map(code -> persons.with(new Axis(LIFE_DOMAIN, code), "YES"))
                                        .toList()));
    }

    private Figures figures(Set<Measure> measures, Dimension by) {
        return wanting.crowd()
                .books(measures, by == LIFE_DOMAIN ? table(LIFE_DOMAIN) : table(TERRITORY))
                .figures(MARCH, _ -> false, OPENED);
    }

    private static void check(Figures figures) {
        SortedSet<CellKey> masked = decide(figures);

        assertThat(figures.cells().values())
                .filteredOn(cell -> !masked.contains(cell.key()))
                .allMatch(cell -> cell.persons() >= MaskingRules.DEFAULT.threshold());
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    private static SortedSet<CellKey> decide(Figures figures) {
        return new Masking(MaskingRules.DEFAULT, MaskingTest.ORDER).decide(figures, Decided.NOTHING);
    }

    private static Axis axis(Dimension dimension) {
        return new Axis(dimension, "");
    }

    private static int few(Random random) {
        return random.nextInt(3) == 0 ? 5 + random.nextInt(15) : random.nextInt(7);
    }
}
