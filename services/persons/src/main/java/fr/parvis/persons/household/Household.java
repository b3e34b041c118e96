package fr.parvis.persons.household;

import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.section.SectionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those she lives with, as on the Paris sheet "Composition familiale" (PER-07). A member who has a file here too is not linked to it: each adult and
 * each child old enough keeps consents of her or his own.
 */
public record Household(List<Member> members) {

    public static final SectionKind<Household> SHEET =
            new SectionKind<>(Accessed.HOUSEHOLD, Household.class, new Household(List.of()));

    public Household {
        members = List.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param child whether the decision record names her or him among the children
     * @param familySituation in her words: married, separated, pupil of …
     * @param activity in her words: work, school, retirement
     */
    public record Member(
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable LocalDate birthDate,
            boolean child,
            @Nullable String familySituation,
            @Nullable String activity) {

        boolean hasNoName() {
            return isBlank(lastName) && isBlank(firstName);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    /** Says only how many: names never reach a log. */
    @Override
    public String toString() {
        return "Household[" + members.size() + "]";
    }
}
