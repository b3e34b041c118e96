package fr.parvis.facilitation.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class SupportHoursTest {

    @Example
    @Requirement("FAC-80")
    void addsThirtyFortyFiveAndSixtyMinutesToTwoHoursFifteen() {
        SupportHours hours = SupportHours.of(List.of(done(30, true, 0), done(45, false, 0), done(60, true, 20)));

        assertThat(SupportHours.inFrench(hours.totalMinutes())).isEqualTo("2 h 15");
        assertThat(hours).isEqualTo(new SupportHours(90, 45, 20));
    }

    @Example
    void saysMinutesAsTheyAreSaid() {
        assertThat(SupportHours.inFrench(0)).isEqualTo("0 min");
        assertThat(SupportHours.inFrench(45)).isEqualTo("45 min");
        assertThat(SupportHours.inFrench(60)).isEqualTo("1 h");
        assertThat(SupportHours.inFrench(65)).isEqualTo("1 h 05");
        assertThat(SupportHours.inFrench(6000)).isEqualTo("100 h");
    }

    @Provide
    Arbitrary<Intervention> interventions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1440),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 600))
                .as(SupportHoursTest::done);
    }

    @Property
    @Requirement("FAC-80")
    void losesNoMinuteAndCountsNoneTwice(@ForAll List<@From("interventions") Intervention> done) {
        SupportHours hours = SupportHours.of(done);

        assertThat(hours.totalMinutes())
                .isEqualTo(done.stream()
                        .mapToLong(one -> one.when().durationMinutes())
                        .sum());
        assertThat(hours.travelMinutes())
                .isEqualTo(
                        done.stream().mapToLong(one -> one.travel().minutes()).sum());
        assertThat(hours.directMinutes() + hours.indirectMinutes()).isEqualTo(hours.totalMinutes());
    }

    @Property
    void doesNotDependOnHowTheListIsCut(
            @ForAll List<@From("interventions") Intervention> one,
            @ForAll List<@From("interventions") Intervention> two) {
        List<Intervention> both = new ArrayList<>(one);
        both.addAll(two);

        assertThat(SupportHours.of(both)).isEqualTo(SupportHours.of(one).plus(SupportHours.of(two)));
    }

    @Property
    void saysEveryDurationSoThatItCanBeReadBack(@ForAll @LongRange(max = 1_000_000) long minutes) {
        String said = SupportHours.inFrench(minutes);
        String[] parts = said.replace(" min", "").split(" h ?", -1);
        long back = parts.length == 1
                ? Long.parseLong(parts[0])
                : Long.parseLong(parts[0]) * 60 + (parts[1].isEmpty() ? 0 : Long.parseLong(parts[1]));

        assertThat(back).isEqualTo(minutes);
    }

    private static Intervention done(int minutes, boolean withPerson, int travelMinutes) {
        return new Intervention(
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                new PersonReference(UUID.randomUUID()),
                "karim",
                new Intervention.When(LocalDate.of(2026, 11, 20), LocalTime.of(9, 0), minutes),
                new Intervention.Kind(
                        InterventionType.LISTENING_EXPRESSION,
                        FacilitatorPosture.ASSISTANT,
                        InterventionMode.ANTENNA,
                        "",
                        withPerson),
                Intervention.Travel.of(travelMinutes, 0),
                Set.of(),
                null,
                null,
                true,
                "",
                null,
                null,
                Intervention.FIRST);
    }
}
