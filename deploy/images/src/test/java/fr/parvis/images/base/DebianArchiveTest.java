package fr.parvis.images.base;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DebianArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void saysInOneSentenceWhatToDoWhenTheArchiveCannotBeReached() throws Exception {
        Path nobody = Files.writeString(folder.resolve("nobody.list"), "deb http://127.0.0.1:1/debian bookworm main\n");
        DebianArchive archive = new DebianArchive(folder.resolve("debian"), Optional.of(nobody));

        assertThatThrownBy(() -> archive.fetch(List.of("libc6")))
                .isInstanceOf(DebianOutOfReach.class)
                .message()
                .matches("Debian's archive cannot be reached \\(.+\\): check the network .+ --sources FILE\\."
                        + "|.+ has no apt-get: run the command on Debian 12 or newer\\.")
                .hasLineCount(1);
    }
}
