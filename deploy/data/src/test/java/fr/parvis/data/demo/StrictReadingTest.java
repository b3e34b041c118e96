package fr.parvis.data.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReadingTest {
    private static final String FACILITATOR =
            "{\"account\": \"a.b\", \"displayName\": \"A B\", \"site\": \"caen-ccas\", \"maxCaseload\": 25}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \"account\"     | \"acount\"   | Unrecognized field "acount"
                    \"a.b\"         | null         | demo.json.account is missing.
                    25}             | 25} x        | Unrecognized token 'x'
                    25              | \"many\"     | not a valid `int` value
                    """, quoteCharacter = '`')
    void stopsAtWhatDoesNotBelongIsMissingOrIsNotANumber(String part, String instead, String complaint) {
        var wrong = FACILITATOR.replace(part.strip(), instead.strip());

        assertThatThrownBy(() -> read(wrong, new TypeReference<Antenna.Facilitator>() {}))
                .isInstanceOf(InvalidDemoException.class)
                .hasMessageContaining(complaint.strip());
    }

    @Test
    void stopsAtACodeOutsideTheClosedList() {
        var wrong = "{\"type\": \"WISCH\", \"horizon\": \"SHORT\", \"domain\": \"HOUSING\", \"words\": \"Je veux\"}";

        assertThatThrownBy(() -> read(wrong, new TypeReference<DemoExpression>() {}))
                .isInstanceOf(InvalidDemoException.class)
                .hasMessageContaining("WISCH");
    }

    private static <T> T read(String json, TypeReference<T> type) throws Exception {
        return DemoAntenna.read("demo.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }
}
