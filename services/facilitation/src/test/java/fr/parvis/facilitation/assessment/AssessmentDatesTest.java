package fr.parvis.facilitation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssessmentDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Property
    @Requirement("FAC-30")
    void areRightExactlyWhenItLiesBehindAndIsLookedAtAgainLater(
            @ForAll @IntRange(min = -40, max = 40) int assessed, @ForAll @IntRange(min = -40, max = 40) int recheck) {
        AssessmentDates dates = new AssessmentDates(day(assessed), null, day(recheck));

        boolean right = assessed <= 0 && recheck > assessed && recheck >= 0;

        assertThat(dates.wrong(TODAY, null).isEmpty()).isEqualTo(right);
    }

    @Property
    @Requirement("FAC-30")
    void letTheResultBeSharedFromTheDayItWasDoneUntilToday(
            @ForAll @IntRange(min = -40, max = 0) int assessed, @ForAll @IntRange(min = -80, max = 40) int shared) {
        AssessmentDates dates = new AssessmentDates(day(assessed), day(shared), day(100));

        assertThat(dates.wrong(TODAY, null).isEmpty()).isEqualTo(shared >= assessed && shared <= 0);
    }

    @Property
    @Requirement("FAC-30")
    void letAnOverdueDayStandAndNoNewOneBeOver(
            @ForAll @IntRange(min = -39, max = -1) int stood, @ForAll @IntRange(min = -39, max = -1) int wanted) {
        AssessmentDates dates = new AssessmentDates(day(-40), null, day(wanted));

        assertThat(dates.wrong(TODAY, day(stood)).isEmpty()).isEqualTo(wanted == stood);
    }

    @Example
    @Requirement({"FAC-28", "FAC-29"})
    void lookAtTheClosedListsOfTheSource() {
        assertThat(FunctioningDomain.values())
                .extracting(Enum::name)
                .containsExactly(
                        "COMMUNICATION", "SOCIAL_SKILLS", "COGNITION_LEARNING", "EMOTIONS", "SENSORIALITY_MOTRICITY");
        assertThat(AssessmentEnvironment.values())
                .extracting(Enum::name)
                .containsExactly(
                        "DAILY_LIFE_AUTONOMY_MOBILITY",
                        "SOCIAL_FAMILY_RELATIONS",
                        "AFFECTIVE_SEXUAL_RELATIONS",
                        "HABITAT",
                        "SOCIALISING_ACTIVITIES_AND_WORK",
                        "CULTURE_SPORT_LEISURE_HOLIDAYS");
    }

    private static LocalDate day(int fromToday) {
        return TODAY.plusDays(fromToday);
    }
}
