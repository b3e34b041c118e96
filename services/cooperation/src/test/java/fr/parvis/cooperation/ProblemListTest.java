package fr.parvis.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.commons.web.problem.ProblemList;
import fr.parvis.commons.web.problem.ProblemMessages;
import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.cooperation.agreement.AgreementProblem;
import fr.parvis.cooperation.charter.CharterProblem;
import fr.parvis.cooperation.community.CommunityProblem;
import fr.parvis.cooperation.disclosure.DisclosureProblem;
import fr.parvis.cooperation.invitation.InvitationProblem;
import fr.parvis.cooperation.protocol.ProtocolProblem;
import fr.parvis.cooperation.relay.RelayProblem;
import fr.parvis.cooperation.request.RequestProblem;
import fr.parvis.cooperation.response.ResponseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published list of this service's problems is what the code answers with. */
class ProblemListTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/problems-cooperation.md");
    private static final String REPAIR =
            "docs/reference/problems-cooperation.md is not what the code says; write it anew with: ./mvnw -q test"
                    + " -pl services/cooperation -Dtest=ProblemListTest -Dparvis.write=true";
    private static final List<ProblemType> ALL = Stream.<ProblemType[]>of(
                    CommunityProblem.values(),
                    ProtocolProblem.values(),
                    AgreementProblem.values(),
                    RelayProblem.values(),
                    CharterProblem.values(),
                    InvitationProblem.values(),
                    RequestProblem.values(),
                    ResponseProblem.values(),
                    DisclosureProblem.values())
            .flatMap(Stream::of)
            .toList();

    private final ProblemMessages messages = new ProblemMessages(ProblemListTest.class.getClassLoader());

    @Test
    void isPublishedAsTheCodeAnswers() throws IOException {
        String list = ProblemList.markdown("Problems of cooperation", ALL, messages);
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(PUBLISHED, list);
        }

        assertThat(PUBLISHED).as(REPAIR).exists();
        assertThat(Files.readString(PUBLISHED)).as(REPAIR).isEqualTo(list);
    }

    @Test
    void explainsEachInBothLanguagesUnderACodeOfItsOwn() {
        assertThat(ALL)
                .extracting(ProblemType::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> messages.knows(code, Language.FR) && messages.knows(code, Language.EN));
    }
}
