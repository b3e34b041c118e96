package fr.parvis.indicators.masking;

import static fr.parvis.indicators.Crowd.OPENED;
import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.GENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.Axis;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader who knows the rules as well as the figures, but not the secret: of all numbers that fit she keeps only those
 * for which these very figures would have been masked under some order.
 */
final class SecretOrderTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final List<String> CODES = GENDER.codes();
    private static final Map<List<Integer>, Set<Set<Integer>>> MASKS = new HashMap<>();

    static IntStream antennas() {
        return IntStream.range(0, Boolean.getBoolean("parvis.full") ? 24 : 3);
    }

    @ParameterizedTest
    @MethodSource("antennas")
    @Requirement("IND-R3")
    void leavesFiveValuesEvenToAReaderWhoKnowsTheRules(int antenna) {
        Random random = new Random(antenna);
        List<Integer> persons = IntStream.range(0, CODES.size())
                .map(_ -> random.nextInt(3) == 0 ? 5 + random.nextInt(15) : random.nextInt(7))
                .boxed()
                .toList();
        Set<Integer> masked = masked(figures(persons), new SecretOrder(new byte[32]));
        if (masked.contains(-1)) {
            return;
        }

        Map<Integer, SortedSet<Integer>> possible = new HashMap<>();
        masked.forEach(place -> possible.put(place, new TreeSet<>()));
        tryAll(persons, masked, 0, persons.stream().mapToInt(i -> i).sum(), new Integer[CODES.size()], possible);

        assertThat(possible.values())
                .as("%s, masked %s", persons, masked)
                .allSatisfy(values -> assertThat(values).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void isTooShortASecretBelowThirtyTwoBytes() {
        assertThatThrownBy(() -> new SecretOrder(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static void tryAll(
            List<Integer> persons,
            Set<Integer> masked,
            int place,
            int left,
            Integer[] tried,
            Map<Integer, SortedSet<Integer>> possible) {
        if (place == tried.length) {
            if (left == 0 && masks(List.of(tried)).contains(masked)) {
                possible.forEach((each, values) -> values.add(tried[each]));
            }
            return;
        }
        int least = masked.contains(place) ? 0 : persons.get(place);
        int most = masked.contains(place) ? left : Math.min(left, persons.get(place));
        for (int value = least; value <= most; value++) {
            tried[place] = value;
            tryAll(persons, masked, place + 1, left - value, tried, possible);
        }
    }

    /** Under some orders; more would only let the reader exclude less. */
    private static Set<Set<Integer>> masks(List<Integer> persons) {
        return MASKS.computeIfAbsent(persons, _ -> {
            Figures figures = figures(persons);
            Set<Set<Integer>> masks = new HashSet<>();
            for (byte secret = 0; secret < 8; secret++) {
                byte[] bytes = new byte[32];
                Arrays.fill(bytes, secret);
                masks.add(masked(figures, new SecretOrder(bytes)));
            }
            return masks;
        });
    }

    private static Figures figures(List<Integer> persons) {
        Crowd crowd = new Crowd();
        for (int i = 0; i < CODES.size(); i++) {
            crowd.open(persons.get(i), LocalDate.of(2026, 3, 2), at("14", GENDER, CODES.get(i)));
        }
        return crowd.books(Set.of(Measure.PERSONS_SUPPORTED), table(GENDER)).figures(MARCH, _ -> false, OPENED);
    }

    /** Places of masked figures; -1 for the total. */
    private static Set<Integer> masked(Figures figures, SecretOrder order) {
        Set<Integer> places = new TreeSet<>();
        for (CellKey key : new Masking(MaskingRules.DEFAULT, order).decide(figures, Decided.NOTHING)) {
            places.add(CODES.indexOf(key.at().getOrDefault(new Axis(Dimension.GENDER, ""), "")));
        }
        return places;
    }
}
