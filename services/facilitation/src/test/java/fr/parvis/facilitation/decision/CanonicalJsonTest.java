package fr.parvis.facilitation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.testkit.Requirement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CanonicalJsonTest {

    @Example
    @Requirement("FAC-67")
    void writesNamesInOrderWithoutSpaceAndEscapesOnlyWhatItMust() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("é", List.of("a\"b\\c\n\u0001/", List.of(), Map.of()));
        value.put("b", 12);
        value.put("a", "€");

        assertThat(CanonicalJson.of(value))
                .isEqualTo("{\"a\":\"€\",\"b\":12,\"é\":[\"a\\\"b\\\\c\\n\\u0001/\",[],{}]}");
    }

    @Property
    @Requirement("FAC-67")
    void readsTheSameWhateverTheOrderOfTheFields(@ForAll @Size(max = 8) Map<String, String> fields, @ForAll long seed) {
        List<Map.Entry<String, String>> shuffled =
                new ArrayList<>(composed(fields).entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, String> other = new LinkedHashMap<>();
        shuffled.forEach(field -> other.put(field.getKey(), field.getValue()));

        assertThat(CanonicalJson.of(other)).isEqualTo(CanonicalJson.of(composed(fields)));
    }

    @Property
    @Requirement("FAC-67")
    void readsTheSameInEitherUnicodeNormalForm(@ForAll String text) {
        assertThat(CanonicalJson.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(CanonicalJson.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Example
    @Requirement("FAC-67")
    void takesAnAccentSetBesideItsLetterForTheLetterWithIt() {
        assertThat(CanonicalJson.of("e\u0301te\u0301")).isEqualTo(CanonicalJson.of("été"));
    }

    /** Nothing of one field reads as part of its neighbour, whatever stands in it. */
    @Property
    @Requirement("FAC-67")
    void readsDifferentlyWhenAnyTextDiffers(
            @ForAll @Size(min = 1, max = 4) List<String> texts,
            @ForAll String other,
            @ForAll @IntRange(max = 3) int at) {
        int place = at % texts.size();
        List<String> changed = new ArrayList<>(texts);
        changed.set(place, other);
        boolean same = composed(other).equals(composed(texts.get(place)));

        assertThat(CanonicalJson.of(changed).equals(CanonicalJson.of(texts))).isEqualTo(same);
    }

    /** Somebody else's reader finds the same texts in it. */
    @Property
    @Requirement("FAC-67")
    void isJsonThatAnybodyReads(@ForAll @Size(max = 5) List<@From("readable") String> texts) throws Exception {
        List<?> read = new ObjectMapper().readValue(CanonicalJson.of(texts), List.class);

        assertThat(read)
                .isEqualTo(texts.stream().map(CanonicalJsonTest::composed).toList());
    }

    @Provide
    Arbitrary<String> readable() {
        return Arbitraries.strings().withCharRange('\u0000', '\u2fff').ofMaxLength(12);
    }

    @Example
    void refusesTwoNamesThatReadTheSameAndWhatIsNoJson() {
        Map<String, Object> twice = new LinkedHashMap<>();
        twice.put("e\u0301", "a");
        twice.put("é", "b");

        assertThatThrownBy(() -> CanonicalJson.of(twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Map<String, String> composed(Map<String, String> fields) {
        Map<String, String> composed = new LinkedHashMap<>();
        fields.forEach((name, value) -> composed.put(composed(name), value));
        return composed;
    }
}
