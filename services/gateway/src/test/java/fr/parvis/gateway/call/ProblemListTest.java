package fr.parvis.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.commons.web.problem.ProblemList;
import fr.parvis.commons.web.problem.ProblemMessages;
import fr.parvis.commons.web.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published list of the gateway's problems is what the code answers with. */
class ProblemListTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/problems-gateway.md");
    private static final String REPAIR =
            "docs/reference/problems-gateway.md is not what the code says; write it anew with: ./mvnw -q test"
                    + " -pl services/gateway -Dtest=ProblemListTest -Dparvis.write=true";
    private static final List<ProblemType> ALL = List.of(GatewayProblem.values());

    private final ProblemMessages messages = new ProblemMessages(ProblemListTest.class.getClassLoader());

    @Test
    void isPublishedAsTheCodeAnswers() throws IOException {
        String list = ProblemList.markdown("Problems of the gateway", ALL, messages);
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(PUBLISHED, list);
        }

        assertThat(PUBLISHED).as(REPAIR).exists();
        assertThat(Files.readString(PUBLISHED)).as(REPAIR).isEqualTo(list);
    }

    @Test
    void explainsEachInBothLanguages() {
        assertThat(ALL)
                .extracting(ProblemType::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> messages.knows(code, Language.FR) && messages.knows(code, Language.EN));
        assertThat(List.of("rule.once", "rule.too-often"))
                .allMatch(rule -> messages.knows(rule, Language.FR) && messages.knows(rule, Language.EN));
    }
}
