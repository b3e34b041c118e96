package fr.parvis.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatAPartDoesNotAnswer() {
        assertThat(said(new IllegalStateException(new ConnectException("refused"))))
                .contains("does not answer any more", "./parvis status");
        assertThat(said(new HttpTimeoutException("timed out"))).contains("does not answer any more");
    }

    @Test
    void saysWhatIsKnownBetterFirst() {
        assertThat(said(new EmbeddedException(
                        "Keycloak did not start: read its log.", new ConnectException("refused"))))
                .isEqualToIgnoringNewLines("Keycloak did not start: read its log.");
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThat(said(new IOException("No space left on device"))).contains("is full", folder.toString());
    }

    @Test
    void writesDownWhatItDoesNotKnow() throws IOException {
        String sentence = said(new IllegalStateException("a mistake of ours"));

        assertThat(sentence).contains("Something unexpected", "parvis.log").doesNotContain("at fr.parvis");
        assertThat(Files.readString(folder.resolve("log/parvis.log"))).contains("at fr.parvis");
    }

    private String said(Exception failure) {
        StringWriter error = new StringWriter();
        CommandLine command = new CommandLine(new Nothing()).setErr(new PrintWriter(error));
        int exit = new Failures(new StateFolder(folder)).failed(failure, command, command.parseArgs());
        assertThat(exit).isNotZero();
        return error.toString();
    }

    @Command(name = "parvis")
    private static final class Nothing {}
}
