package fr.parvis.persons.household;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.household.Household.Member;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseholdRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    @Requirement("PER-07")
    void asksNothingOfAMemberButAName() {
        assertThatCode(() -> HouseholdRules.check(household(member(null, "Zoé", null)), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> HouseholdRules.check(household(), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void namesTheMemberWhoIsWrong() {
        Household household = household(
                member("Martin", "Zoé", TODAY), member(" ", null, null), member("Martin", "Léo", TODAY.plusDays(1)));

        assertThatThrownBy(() -> HouseholdRules.check(household, TODAY))
                .isInstanceOf(RefusedException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::errors)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting("field")
                .containsExactly("members[1].lastName", "members[2].birthDate");
    }

    @Test
    void endsAtThirtyMembers() {
        Household full = new Household(Collections.nCopies(HouseholdRules.MEMBERS, member("Martin", null, null)));
        Household over = new Household(Collections.nCopies(HouseholdRules.MEMBERS + 1, member("Martin", null, null)));

        assertThatCode(() -> HouseholdRules.check(full, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> HouseholdRules.check(over, TODAY)).isInstanceOf(RefusedException.class);
    }

    private static Household household(Member... members) {
        return new Household(List.of(members));
    }

    private static Member member(@Nullable String lastName, @Nullable String firstName, @Nullable LocalDate born) {
        return new Member(lastName, firstName, born, true, null, null);
    }
}
