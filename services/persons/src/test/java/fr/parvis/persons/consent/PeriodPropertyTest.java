package fr.parvis.persons.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodPropertyTest {

    private static final LocalDate START = LocalDate.parse("2026-01-01");

    @Property
    void holdsOnEveryDayFromFirstToLastAndOnNoOther(
            @ForAll @IntRange(max = 4_000) int length, @ForAll @IntRange(min = -4_000, max = 8_000) int offset) {
        Period period = Period.of(START, START.plusDays(length), 12);
        LocalDate day = START.plusDays(offset);

        assertThat(period.contains(day)).isEqualTo(offset >= 0 && offset <= length);
        assertThat(period.isOver(day)).isEqualTo(offset > length);
    }

    @Property
    void withoutAnEndIsNeverOverAndIsReviewedAfterSoManyMonths(
            @ForAll @IntRange(max = 40_000) int offset, @ForAll @IntRange(min = 1, max = 60) int months) {
        Period period = Period.of(START, null, months);
        LocalDate day = START.plusDays(offset);

        assertThat(period.contains(day)).isTrue();
        assertThat(period.reviewIsDue(day)).isEqualTo(!day.isBefore(START.plusMonths(months)));
    }

    @Property
    @Requirement("PER-30")
    void expiresByTheCalendarWhoeverTidiedUp(
            @ForAll @IntRange(max = 400) int length,
            @ForAll @IntRange(max = 800) int offset,
            @ForAll ConsentState recorded) {
        Consent consent = consent(Period.of(START, START.plusDays(length), 12), recorded);
        LocalDate day = START.plusDays(offset);

        boolean granted = recorded == ConsentState.GRANTED;
        assertThat(consent.holdsOn(day)).isEqualTo(granted && offset <= length);
        assertThat(consent.stateOn(day)).isEqualTo(granted && offset > length ? ConsentState.EXPIRED : recorded);
    }

    private static Consent consent(Period period, ConsentState state) {
        Terms terms = new Terms(
                ConsentPurpose.COORDINATION,
                new Recipient("hlm-14", null, null),
                new Scope(Set.of(DataCategory.CONTACT), Set.of()),
                period,
                Explained.NOTHING);
        return new Consent(UUID.randomUUID(), UUID.randomUUID(), terms, state, "slot", null, Instant.EPOCH, 0);
    }
}
