package fr.parvis.commons.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemMessagesTest {

    private final ProblemMessages messages = new ProblemMessages(ProblemMessagesTest.class.getClassLoader());

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void explainsEveryProblemInBothLanguages(CommonProblem problem) {
        assertThat(messages.knows(problem.code(), Language.FR)).isTrue();
        assertThat(messages.knows(problem.code(), Language.EN)).isTrue();
    }

    @Test
    void holdsTheSameSentencesInBothLanguages() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("en"));
    }

    @Test
    void fillsInTheValuesOfARule() {
        FieldError error = FieldError.of("pages", "between", Map.of("min", 1, "max", 9));

        assertThat(messages.message(error, Language.FR)).isEqualTo("doit être compris entre 1 et 9");
        assertThat(messages.message(error, Language.EN)).isEqualTo("must be between 1 and 9");
    }

    @Test
    void fallsBackToTheRulesOwnSentenceThenToItsName() {
        FieldError own = new FieldError("day", "NotSunday", Map.of(), "jamais le dimanche");

        assertThat(messages.message(own, Language.FR)).isEqualTo("jamais le dimanche");
        assertThat(messages.message(FieldError.of("day", "NotSunday"), Language.FR))
                .isEqualTo("NotSunday");
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties bundle = new Properties();
        String resource = "/parvis/problems_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemMessagesTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle.keySet();
    }
}
