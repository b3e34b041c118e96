package fr.parvis.keycloak.realms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.keycloak.identity.FingerprintKey;
import fr.parvis.keycloak.identity.Fingerprints;
import fr.parvis.keycloak.identity.NaturalPerson;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void personsHaveARandomUsernameAndNothingElse() {
        assertThat(DemoPeople.all())
                .filteredOn(person -> person.roles().contains("PERSON"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(person -> {
                    assertThat(person.username()).matches("p-[a-z0-9]{6}");
                    assertThat(person.profile()).isEmpty();
                    assertThat(person.naturalPerson()).isEmpty();
                    assertThat(person.organisation()).isEmpty();
                });
    }

    @Test
    void everyCommunauteOfNormandyHasACoordinator() {
        assertThat(DemoPeople.all())
                .filteredOn(person -> person.roles().contains("C360_COORDINATOR"))
                .extracting(DemoPerson::organisation)
                .containsExactlyInAnyOrder("c360-14", "c360-27", "c360-50", "c360-61", "c360-76");
    }

    @Test
    void noNaturalPersonHasTwoAccounts() {
        Fingerprints rule = new Fingerprints(FingerprintKey.of(FingerprintKey.generate(new SecureRandom())));

        List<String> fingerprints = DemoPeople.all().stream()
                .filter(person -> !person.naturalPerson().isEmpty())
                .flatMap(person -> NaturalPerson.of(person.naturalPerson()).fingerprints(rule).stream())
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void idsAndUsernamesAreUnique() {
        assertThat(DemoPeople.all()).extracting(DemoPerson::id).doesNotHaveDuplicates();
        assertThat(DemoPeople.all()).extracting(DemoPerson::username).doesNotHaveDuplicates();
    }
}
