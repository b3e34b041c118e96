package fr.parvis.keycloak.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final Map<String, String> BIRTH =
            Map.of("birthName", "Le Moine-Duval", "birthDate", "1979-11-02", "birthPlace", "14118");
    private static final Map<String, String> BOTH = Map.of(
            "birthName",
            "LEMOINE DUVAL",
            "birthDate",
            "1979-11-02",
            "birthPlace",
            "14118",
            "professionalId",
            "10001234565");

    private final Fingerprints fingerprints =
            new Fingerprints(FingerprintKey.of(FingerprintKey.generate(new SecureRandom())));

    @Test
    void recognisesOnePersonWithAndWithoutHerNumber() {
        assertThat(NaturalPerson.of(BOTH).fingerprints(fingerprints))
                .hasSize(2)
                .containsAll(NaturalPerson.of(BIRTH).fingerprints(fingerprints));
    }

    @Test
    void showNothingOfThePerson() {
        assertThat(NaturalPerson.of(BOTH).fingerprints(fingerprints))
                .allSatisfy(fingerprint -> assertThat(fingerprint).matches("[bp]1:[0-9a-f]{64}"));
    }

    @Test
    void areOthersUnderAnotherKey() {
        Fingerprints elsewhere = new Fingerprints(FingerprintKey.of(FingerprintKey.generate(new SecureRandom())));

        assertThat(NaturalPerson.of(BIRTH).fingerprints(elsewhere))
                .doesNotContainAnyElementsOf(NaturalPerson.of(BIRTH).fingerprints(fingerprints));
    }

    @Test
    void demandTheBirthDataAlsoOfOneWhoHasANumber() {
        assertThatThrownBy(() -> NaturalPerson.of(Map.of("professionalId", "10001234565")))
                .isInstanceOfSatisfying(
                        InvalidIdentity.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("birthName"));
    }

    @Test
    void refuseAShortKeyAndAMissingFile() {
        String weak = Base64.getEncoder().encodeToString(new byte[31]);

        assertThatThrownBy(() -> FingerprintKey.of(weak)).hasMessageContaining("31 bytes");
        assertThatThrownBy(() -> FingerprintKey.read(Path.of("no/such/key")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no/such/key");
    }
}
