package fr.parvis.persons.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.registry.Action;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    @Requirement({"PER-01", "PER-05", "PER-06"})
    void needsAnAliasAndNothingElse() {
        assertThatCode(() -> IdentityRules.check(alias("Lune"), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> IdentityRules.check(alias(" "), TODAY)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Requirement("PER-10")
    void hasNoFieldForWhatSomebodyCouldNotDo() {
        assertThat(Arrays.stream(Identity.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactlyInAnyOrder(
                        "alias",
                        "civility",
                        "lastName",
                        "firstName",
                        "birthDate",
                        "gender",
                        "email",
                        "telephone1",
                        "telephone2",
                        "postalAddress",
                        "communeCode");
    }

    @Test
    void isSeenByHerselfAndByTheOneBesideHerOnly() {
        Person beforeDecision = person("her", "registrar", null);
        Person afterDecision = person("her", "registrar", "chosen");

        assertThat(Action.READ_FILE.permits(caller("her", "PERSON"), afterDecision))
                .isTrue();
        assertThat(Action.READ_FILE.permits(caller("registrar", "FACILITATOR"), beforeDecision))
                .isTrue();
        assertThat(Action.READ_FILE.permits(caller("registrar", "FACILITATOR"), afterDecision))
                .isFalse();
        assertThat(Action.READ_FILE.permits(caller("chosen", "FACILITATOR"), afterDecision))
                .isTrue();
        assertThat(Action.READ_FILE.permits(caller("chosen", "FACILITATOR"), beforeDecision))
                .isFalse();
    }

    @Test
    void isNotSeenByAnAccountWithoutTheRoleForIt() {
        Person person = person("her", "registrar", null);

        assertThat(Action.READ_FILE.permits(caller("her", "FACILITATOR"), person))
                .isFalse();
        assertThat(Action.READ_FILE.permits(caller("registrar", "PERSON"), person))
                .isFalse();
        assertThat(Action.READ_FILE.permits(caller("her", "CARRIER_MANAGER"), person))
                .isFalse();
    }

    @Test
    void drawsIdsThatDoNotTellWhenAFileWasOpened() {
        assertThat(PersonId.next().value().version()).isEqualTo(4);
    }

    @Test
    void neverWritesAnIdentityIntoALog() {
        assertThat(person("her", "registrar", null).toString()).doesNotContain("Lune");
    }

    private static Caller caller(String subject, String role) {
        return new Caller(subject, Set.of(role), null, null);
    }

    private static Person person(String account, String presentedBy, @Nullable String facilitator) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                BeneficiaryKind.PERSON_WITH_DISABILITY,
                alias("Lune"),
                account,
                presentedBy,
                facilitator,
                Instant.EPOCH,
                0);
    }

    private static Identity alias(String alias) {
        return new Identity(alias, null, null, null, null, Gender.NOT_STATED, null, null, null, null, null);
    }
}
