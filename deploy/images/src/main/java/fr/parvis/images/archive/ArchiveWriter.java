package fr.parvis.images.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes an archive in the form of {@code docker save}: layers, configuration and the list of both. */
public final class ArchiveWriter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ArchiveWriter() {}

    /**
     * Writes it without the layers' content being packed.
     *
     * @param architecture as the OCI names it: {@code amd64}, {@code arm64}
     * @param container what a container of it starts with: {@code Env}, {@code Labels}, {@code User} and so on
     */
    public static void write(Path file, List<Path> layers, String architecture, Map<String, Object> container) {
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            List<String> ids = new ArrayList<>();
            for (Path layer : layers) {
                ids.add("sha256:" + MoreFiles.asByteSource(layer).hash(Hashing.sha256()));
                add(tar, name(layer), layer);
            }
            add(tar, "config.json", JSON.writeValueAsBytes(configuration(ids, architecture, container)));
            add(tar, "manifest.json", JSON.writeValueAsBytes(List.of(manifest(layers))));
        } catch (IOException e) {
            throw new UncheckedIOException("the archive " + file + " could not be written", e);
        }
    }

    private static Map<String, Object> configuration(
            List<String> layers, String architecture, Map<String, Object> container) {
        return new TreeMap<>(Map.of(
                "architecture",
                architecture,
                "os",
                "linux",
                "created",
                "1970-01-01T00:00:00Z",
                "config",
                container,
                "rootfs",
                new TreeMap<>(Map.of("type", "layers", "diff_ids", layers))));
    }

    private static Map<String, Object> manifest(List<Path> layers) {
        return new TreeMap<>(Map.of(
                "Config",
                "config.json",
                "Layers",
                layers.stream().map(ArchiveWriter::name).toList()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void add(TarArchiveOutputStream tar, String name, Path content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(Files.size(content));
        tar.putArchiveEntry(entry);
        Files.copy(content, tar);
        tar.closeArchiveEntry();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
