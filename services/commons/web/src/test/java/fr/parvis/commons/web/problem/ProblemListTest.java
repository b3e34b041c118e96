package fr.parvis.commons.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published list of problems is what the code answers with. */
class ProblemListTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("parvis.root", "../../.."), "docs/reference/problems.md");
    private static final String REPAIR =
            "docs/reference/problems.md is not what the code says; write it anew with: ./mvnw -q test"
                    + " -pl services/commons/web -Dtest=ProblemListTest -Dparvis.write=true";

    @Test
    void isPublishedAsTheCodeAnswers() throws IOException {
        ProblemMessages messages = new ProblemMessages(ProblemListTest.class.getClassLoader());
        String list =
                ProblemList.markdown("Problems every API may answer with", List.of(CommonProblem.values()), messages);
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(PUBLISHED, list);
        }

        assertThat(PUBLISHED).as(REPAIR).exists();
        assertThat(Files.readString(PUBLISHED)).as(REPAIR).isEqualTo(list);
    }

    @Test
    void hasEachCodeOnce() {
        assertThat(CommonProblem.values())
                .extracting(CommonProblem::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
