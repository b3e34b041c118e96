package fr.parvis.persons.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.act.Matter;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.wording.Wording.Variant;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private final Wordings wordings = Wordings.load();

    @Test
    @Requirement("PER-21")
    void hasBothVariantsForEveryMatterAndEveryPurpose() {
        List<String> keys = Stream.concat(
                        Arrays.stream(Matter.values())
                                .filter(matter -> matter != Matter.CONSENT)
                                .map(Wordings::keyOf),
                        Arrays.stream(ConsentPurpose.values()).map(purpose -> Wordings.keyOf(Matter.CONSENT, purpose)))
                .toList();

        for (String key : keys) {
            assertThat(wordings.find(key + ".standard.1")).as(key).isPresent();
            assertThat(wordings.find(key + ".easy-to-read.1")).as(key).isPresent();
        }
        assertThat(wordings.all()).extracting(Wording::key).containsOnly(keys.toArray(String[]::new));
    }

    @Test
    void listsAnOlderVersionBeforeTheOneThatReplacesIt() {
        assertThat(wordings.all())
                .filteredOn(wording -> wording.key().equals("withdrawal"))
                .extracting(Wording::version)
                .containsExactly(
                        "withdrawal.standard.1",
                        "withdrawal.easy-to-read.1",
                        "withdrawal.standard.2",
                        "withdrawal.easy-to-read.2");
    }

    @Test
    void remindsHerInPlainWordsThatSecrecyIsTheLawWhereSheLetsOthersKnow() {
        for (String purpose : List.of("share-in-commission", "share-with-named-actor")) {
            for (Variant variant : Variant.values()) {
                Wording latest = wordings.all().stream()
                        .filter(wording -> wording.key().equals("consent." + purpose))
                        .filter(wording -> wording.variant() == variant)
                        .reduce((_, later) -> later)
                        .orElseThrow();

                assertThat(latest.text())
                        .contains("secret")
                        .contains("un an de prison")
                        .contains("15 000 euros");
            }
        }
    }

    @Test
    @Requirement("PER-21")
    void saysInEveryVariantThatSheMayRefuse() {
        assertThat(wordings.all())
                .allSatisfy(wording -> assertThat(wording.text()).contains("Vous pouvez dire non"));
    }

    @Test
    void namesVersionVariantAndHash() {
        Wording wording = wordings.find("consent.digital-locker.easy-to-read.1").orElseThrow();

        assertThat(wording.key()).isEqualTo("consent.digital-locker");
        assertThat(wording.variant()).isEqualTo(Variant.EASY_TO_READ);
        assertThat(wording.sha256()).matches("[0-9a-f]{64}");
    }

    /** An act points at these hashes for ever: a text that changes needs a new number, and a new line in the list. */
    @Test
    void neverChangesAPublishedText() throws IOException {
        try (InputStream list = WordingsTest.class.getResourceAsStream("/published-wordings.txt")) {
            assertThat(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(wordings.all().stream()
                            .map(wording -> wording.version() + " " + wording.sha256())
                            .toList());
        }
    }

    /** Of what she is shown now. */
    @Test
    void keepsTheEasySentencesShort() {
        wordings.all().stream()
                .filter(wording -> wording.variant() == Variant.EASY_TO_READ)
                .collect(Collectors.toMap(Wording::key, Wording::text, (_, later) -> later))
                .forEach((key, text) -> {
                    for (String sentence : text.split("[.?!:\\n]", -1)) {
                        assertThat(sentence.strip().split("\\s+", -1).length)
                                .as("%s: %s", key, sentence)
                                .isLessThanOrEqualTo(12);
                    }
                });
    }
}
