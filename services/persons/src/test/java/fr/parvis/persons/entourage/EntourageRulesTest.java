package fr.parvis.persons.entourage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.persons.entourage.EntourageMember.Choice;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntourageRulesTest {

    private static final EntourageMember SISTER = member("Jeanne Martin", EntourageRole.MAIN_CAREGIVER);

    private final EntourageRules rules = new EntourageRules(List.of(SISTER));

    @Test
    void takesANewNameInSomeRole() {
        assertThatCode(() -> check("Paul Petit", EntourageRole.FRIEND)).doesNotThrowAnyException();
    }

    @Test
    void takesOneNameOnce() {
        for (String again : List.of("Jeanne Martin", "JEANNE  MARTIN", "Jeanne-Martin", "Mme Martin, Jeanne")) {
            assertThatThrownBy(() -> check(again, EntourageRole.FRIEND)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void letsAMemberKeepItsOwnName() {
        assertThatCode(() -> rules.check("Jeanne Martin", SISTER.card(), Set.of(EntourageRole.FRIEND), SISTER.id()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesNobodyAndNoRole() {
        assertThatThrownBy(() -> rules.check(null, card(""), Set.of(EntourageRole.FRIEND), null))
                .isInstanceOf(RefusedException.class);
        for (String nobody : List.of("…", "M.", " - ")) {
            assertThatThrownBy(() -> check(nobody, EntourageRole.FRIEND))
                    .as(nobody)
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> rules.check("Paul Petit", card("Paul Petit"), Set.of(), null))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @Requirement("PER-14")
    void hasOneTrustedPersonAndMayHaveSeveralFriends() {
        EntourageRules trusted = new EntourageRules(
                List.of(member("Paul Petit", EntourageRole.TRUSTED_PERSON), member("Léa Roux", EntourageRole.FRIEND)));

        assertThatThrownBy(
                        () -> trusted.check("Zoé Blanc", card("Zoé Blanc"), Set.of(EntourageRole.TRUSTED_PERSON), null))
                .isInstanceOf(RefusedException.class);
        assertThatCode(() -> trusted.check("Zoé Blanc", card("Zoé Blanc"), Set.of(EntourageRole.FRIEND), null))
                .doesNotThrowAnyException();
    }

    @Test
    @Requirement("PER-14")
    void remindsOfASecondContactWhileOnlySomebodyHelpsMost() {
        assertThat(rules.lacksSecondContact()).isTrue();
        assertThat(new EntourageRules(List.of(SISTER, member("Paul Petit", EntourageRole.SECOND_CONTACT)))
                        .lacksSecondContact())
                .isFalse();
        assertThat(new EntourageRules(List.of(member("Paul Petit", EntourageRole.FRIEND))).lacksSecondContact())
                .isFalse();
    }

    private void check(String name, EntourageRole role) {
        rules.check(name, card(name), Set.of(role), null);
    }

    private static MemberCard card(String name) {
        return new MemberCard(name, null, null, null, null);
    }

    private static EntourageMember member(String name, EntourageRole role) {
        Choice chosen = new Choice(UUID.randomUUID(), LocalDate.parse("2026-11-01"));
        return new EntourageMember(UUID.randomUUID(), UUID.randomUUID(), card(name), chosen, null, Set.of(role), 0);
    }
}
