package fr.parvis.cooperation.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of an agreement (COO-15).
 *
 * @param purpose the object in words
 * @param legalBasis for a convention usually article L.312-7 of the code de l'action sociale et des familles; absent: none named
 */
public record AgreementHeader(
        String title,
        Set<ConventionObject> objects,
        String purpose,
        @Nullable String legalBasis,
        Set<Declaration> declarations,
        Term term) {

    public AgreementHeader {
        objects = ordered(objects, ConventionObject.class);
        declarations = ordered(declarations, Declaration.class);
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    AgreementHeader until(@Nullable LocalDate lastDay) {
        return new AgreementHeader(
                title,
                objects,
                purpose,
                legalBasis,
                declarations,
                new Term(term.startsOn(), lastDay, term.reviewDates()));
    }

    /**
     * How long it applies.
     *
     * @param startsOn first day; absent: the day of the last signature
     * @param until last day, counted in; absent: open-ended
     * @param reviewDates days on which the parties want to meet, beside the yearly review
     */
    public record Term(
            @Nullable LocalDate startsOn, @Nullable LocalDate until, List<LocalDate> reviewDates) {

        public Term {
            reviewDates = reviewDates.stream().sorted().distinct().toList();
        }
    }
}
