package fr.parvis.images.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;

/** An archive of one image, opened to be looked at. */
public final class ImageArchive {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final JsonNode manifest;
    private final JsonNode configuration;

    private ImageArchive(Path file, JsonNode manifest, JsonNode configuration) {
        this.file = file;
        this.manifest = manifest;
        this.configuration = configuration;
    }

    public static ImageArchive open(Path file) {
        try (TarFile tar = new TarFile(file)) {
            JsonNode manifest = JSON.readTree(content(tar, "manifest.json")).path(0);
            String configuration = manifest.path("Config").asText();
            return new ImageArchive(file, manifest, JSON.readTree(content(tar, configuration)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not the archive of an image", e);
        }
    }

    public long size() throws IOException {
        return Files.size(file);
    }

    /** Names with tags that an engine will know it by. */
    public List<String> names() {
        return texts(manifest.path("RepoTags"));
    }

    /** What a container starts with: {@code User}, {@code Entrypoint}, {@code Env}, {@code Labels} and so on. */
    public JsonNode container() {
        return configuration.path("config");
    }

    public JsonNode configuration() {
        return configuration;
    }

    /** Names of the layers inside of the archive, the lowest first. */
    public List<String> layers() {
        return texts(manifest.path("Layers"));
    }

    /** Visits every entry of all layers, the lowest first. */
    public void walk(Visitor visitor) {
        try (TarFile tar = new TarFile(file)) {
            List<String> layers = layers();
            for (int layer = 0; layer < layers.size(); layer++) {
                walk(content(tar, layers.get(layer)), layer, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read to its end", e);
        }
    }

    private static void walk(InputStream packed, int layer, Visitor visitor) throws IOException {
        try (TarArchiveInputStream content = new TarArchiveInputStream(unpacked(packed))) {
            for (TarArchiveEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                visitor.visit(layer, entry, content);
            }
        }
    }

    private static InputStream unpacked(InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content, 1 << 16);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private static InputStream content(TarFile tar, String name) throws IOException {
        TarArchiveEntry entry = tar.getEntries().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no " + name));
        return Objects.requireNonNull(tar.getInputStream(entry));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }

    /** Is shown one entry after the other. */
    @FunctionalInterface
    public interface Visitor {
        /** The content is that of a regular file and need not be read. */
        void visit(int layer, TarArchiveEntry entry, InputStream content) throws IOException;
    }
}
