package fr.parvis.images.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.ByteSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LayerTreeTest {
    private static final ByteSource CONTENT = ByteSource.wrap("content".getBytes(UTF_8));

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesInWhateverOrderFilesWereAdded() throws Exception {
        Path one = folder.resolve("one.tar");
        Path other = folder.resolve("other.tar");

        new LayerTree()
                .file("usr/lib/a", false, CONTENT)
                .link("lib", "usr/lib")
                .folder("tmp", 01777)
                .write(one);
        new LayerTree()
                .folder("tmp", 01777)
                .link("lib", "usr/lib")
                .file("./usr/lib/a", false, CONTENT)
                .write(other);

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    }

    @Test
    void writesFoldersBeforeWhatIsInThem() throws Exception {
        Path layer = folder.resolve("layer.tar");

        new LayerTree().file("a/b/c", true, CONTENT).write(layer);

        assertThat(entries(layer)).extracting(TarArchiveEntry::getName).containsExactly("a/", "a/b/", "a/b/c");
    }

    @Test
    void copiesAFolderWithItsLinksForRootAlone() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        Path program = Files.writeString(source.resolve("program"), "x");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(program.toFile().setWritable(true, false)).isTrue();
        Files.createSymbolicLink(source.resolve("link"), Path.of("program"));
        Path layer = folder.resolve("layer.tar");

        new LayerTree().copyOf(source, "opt/java").write(layer);

        assertThat(entries(layer))
                .filteredOn(entry -> !entry.isDirectory())
                .extracting(TarArchiveEntry::getName, TarArchiveEntry::getMode, TarArchiveEntry::getLinkName)
                .containsExactly(tuple("opt/java/link", 0777, "program"), tuple("opt/java/program", 0755, ""));
        assertThat(entries(layer)).allMatch(entry -> entry.getLongUserId() == 0 && entry.getLongGroupId() == 0);
    }

    @Test
    void opensWhatItWrote() {
        Path layer = folder.resolve("layer.tar");
        new LayerTree().file("a", false, CONTENT).write(layer);
        Path archive = folder.resolve("image.tar");

        ArchiveWriter.write(archive, List.of(layer), "amd64", Map.of("User", "10001"));

        ImageArchive opened = ImageArchive.open(archive);
        assertThat(opened.layers()).containsExactly("layer.tar");
        assertThat(opened.container().path("User").asText()).isEqualTo("10001");
        opened.walk((number, entry, content) ->
                assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo("content"));
    }

    private static List<TarArchiveEntry> entries(Path layer) throws Exception {
        try (TarFile tar = new TarFile(layer)) {
            return tar.getEntries();
        }
    }
}
