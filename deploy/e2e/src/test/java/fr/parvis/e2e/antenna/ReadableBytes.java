package fr.parvis.e2e.antenna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for texts in the plain bytes of every file below a folder, as somebody with a copy of the disk would. */
final class ReadableBytes {

    private static final int HEAD = Integer.BYTES;

    /** By their first four bytes, however many texts; and which two bytes any of them begins with, so that most bytes cost one look. */
    private final Map<Integer, List<byte[]>> texts = new HashMap<>();

    private final boolean[] beginnings = new boolean[1 << Short.SIZE];

    ReadableBytes(Collection<String> texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length < 2 * HEAD) {
                throw new IllegalArgumentException("too short to be found for certain: " + text);
            }
            this.texts.computeIfAbsent(head(bytes, 0), _ -> new ArrayList<>()).add(bytes);
            beginnings[beginning(bytes, 0)] = true;
        }
    }

    /** By text found, the files that have it. Files that go while we look are not looked at: servers rotate theirs. */
    Map<String, Set<Path>> below(Path folder) throws IOException {
        Map<String, Set<Path>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String text : in(file)) {
                    found.computeIfAbsent(text, _ -> new TreeSet<>()).add(folder.relativize(file));
                }
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        return found;
    }

    private List<String> in(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return found;
        }
        for (int at = 0; at + HEAD <= bytes.length; at++) {
            if (beginnings[beginning(bytes, at)]) {
                matching(bytes, at, texts.getOrDefault(head(bytes, at), List.of()), found);
            }
        }
        return found;
    }

    private static void matching(byte[] bytes, int from, List<byte[]> candidates, List<String> found) {
        for (byte[] candidate : candidates) {
            int end = from + candidate.length;
            if (end <= bytes.length && Arrays.equals(bytes, from, end, candidate, 0, candidate.length)) {
                found.add(new String(candidate, StandardCharsets.UTF_8));
            }
        }
    }

    private static int beginning(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << Byte.SIZE) | (bytes[at + 1] & 0xff);
    }

    private static int head(byte[] bytes, int at) {
        return (beginning(bytes, at) << Short.SIZE) | beginning(bytes, at + 2);
    }
}
