package fr.parvis.indicators.figure.rest;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.period.PeriodLength;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a caller asked for, or says which parameter breaks which rule. */
final class Asked {

    private Asked() {}

    static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> Problems.invalidParameter("period", "period-form", Map.of()));
    }

    /** Each once; {@code by=TERRITORY&by=GENDER}. */
    static Set<Dimension> dimensions(List<String> by) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        by.forEach(word -> dimensions.add(one(Dimension.values(), "by", word)));
        return dimensions;
    }

    static PeriodLength length(String word) {
        return one(PeriodLength.values(), "length", word);
    }

    static OptionalInt version(@Nullable Integer publication) {
        return publication == null ? OptionalInt.empty() : OptionalInt.of(publication);
    }

    private static <E extends Enum<E>> E one(E[] known, String parameter, String word) {
        return Stream.of(known)
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.invalidParameter(
                        parameter,
                        "one-of",
                        Map.of("values", Stream.of(known).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
