package fr.parvis.persons.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.persons.act.Manner;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptWordsTest {

    private static final List<Enum<?>> CODES = Stream.<Enum<?>[]>of(
                    ConsentPurpose.values(),
                    ConsentState.values(),
                    DataCategory.values(),
                    LifeDomain.values(),
                    Manner.values())
            .flatMap(Stream::of)
            .toList();

    private final ReceiptWords words = ReceiptWords.load();

    @Test
    @Requirement("PER-29")
    void hasEasyWordsForEveryCode() {
        for (Enum<?> code : CODES) {
            assertThat(words.of(code)).as(code.name()).isNotBlank().doesNotContain(code.name());
        }
    }

    @Test
    void keepsItsSentencesShort() {
        for (String key : words.keys()) {
            for (String sentence : words.of(key).split("[.?\\n]", -1)) {
                assertThat(sentence.strip().split("\\s+", -1).length)
                        .as(sentence)
                        .isLessThanOrEqualTo(12);
            }
        }
    }

    @Test
    void knowsWhatItDoesNotKnow() {
        assertThatThrownBy(() -> words.of("receipt.nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
