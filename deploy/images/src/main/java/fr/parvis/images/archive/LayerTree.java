package fr.parvis.images.archive;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Files of one layer, by absolute path. Everything belongs to root, nothing can be written by anybody else but folders that say so, nothing is
 * setuid, order and time are fixed: the same content always gives the same bytes.
 */
public final class LayerTree {
    /** Those of jib, so that all layers of an image look alike. */
    private static final long TIME_MILLIS = 1_000;

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private sealed interface Entry {}

    private record Folder(int mode) implements Entry {}

    private record RegularFile(boolean executable, ByteSource content) implements Entry {}

    private record Link(String target) implements Entry {}

    public LayerTree folder(String path, int mode) {
        return put(path, new Folder(mode));
    }

    public LayerTree file(String path, boolean executable, ByteSource content) {
        return put(path, new RegularFile(executable, content));
    }

    public LayerTree link(String path, String target) {
        return put(path, new Link(target));
    }

    /** A folder of this machine with all that is below it. */
    public LayerTree copyOf(Path folder, String to) throws IOException {
        List<Path> below;
        try (Stream<Path> files = Files.walk(folder)) {
            below = files.sorted(Comparator.naturalOrder()).toList();
        }
        for (Path file : below) {
            String path = to + "/" + folder.relativize(file);
            if (Files.isSymbolicLink(file)) {
                link(path, Files.readSymbolicLink(file).toString());
            } else if (Files.isRegularFile(file)) {
                file(path, Files.isExecutable(file), MoreFiles.asByteSource(file));
            }
        }
        return this;
    }

    private LayerTree put(String path, Entry entry) {
        String plain = Path.of("/" + path).normalize().toString().substring(1);
        entries.put(plain, entry);
        for (int slash = plain.lastIndexOf('/'); slash > 0; slash = plain.lastIndexOf('/', slash - 1)) {
            entries.putIfAbsent(plain.substring(0, slash), new Folder(0755));
        }
        return this;
    }

    /** An uncompressed layer. */
    public void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var entry : entries.entrySet()) {
                write(tar, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the layer " + file + " could not be written", e);
        }
    }

    private static void write(TarArchiveOutputStream tar, String path, Entry entry) throws IOException {
        switch (entry) {
            case Folder folder -> tar.putArchiveEntry(header(path + "/", TarConstants.LF_DIR, folder.mode()));
            case Link link -> {
                TarArchiveEntry header = header(path, TarConstants.LF_SYMLINK, 0777);
                header.setLinkName(link.target());
                tar.putArchiveEntry(header);
            }
            case RegularFile file -> {
                TarArchiveEntry header = header(path, TarConstants.LF_NORMAL, file.executable() ? 0755 : 0644);
                header.setSize(file.content().size());
                tar.putArchiveEntry(header);
                file.content().copyTo(tar);
            }
        }
        tar.closeArchiveEntry();
    }

    private static TarArchiveEntry header(String path, byte kind, int mode) {
        TarArchiveEntry header = new TarArchiveEntry(path, kind);
        header.setMode(mode);
        header.setIds(0, 0);
        header.setNames("", "");
        header.setModTime(TIME_MILLIS);
        return header;
    }
}
