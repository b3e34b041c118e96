package fr.parvis.local.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.ChainCheck;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.SealedLeaf;
import fr.parvis.commons.crypto.chain.Verdict;
import fr.parvis.embedded.EmbeddedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of an exported chain, or of a log that heads were written into. */
final class ChainFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String HEAD = "{\"kind\":\"head\"";
    /** The same as a text within a line of JSON. */
    private static final String IN_JSON = HEAD.replace("\"", "\\\"");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

    private final Path file;

    ChainFile(Path file) {
        this.file = file;
    }

    /** Every head in it; what else stands on its line or in the file is passed over, so that a log can be given as it is, plain or in JSON. */
    List<Head> heads() throws IOException {
        List<Head> heads = new ArrayList<>();
        read((line, number) -> {
            String plain = line.contains(IN_JSON) ? line.replace("\\\"", "\"") : line;
            int start = plain.indexOf(HEAD);
            int end = plain.indexOf('}', start);
            if (start >= 0) {
                heads.add(head(node(plain.substring(start, end < 0 ? plain.length() : end + 1), number), number));
            }
        });
        return heads;
    }

    /** Name of the log that the first head belongs to; none in a file without a head. */
    Optional<String> log() throws IOException {
        try (BufferedReader lines = open()) {
            return lines.lines()
                    .filter(line -> line.startsWith(HEAD))
                    .findFirst()
                    .map(line -> head(node(line, 0), 0).batch().log());
        }
    }

    Verdict check(List<Head> kept) throws IOException {
        ChainCheck check = new ChainCheck(kept);
        read((line, number) -> {
            JsonNode node = node(line, number);
            switch (node.path("kind").asText()) {
                case "head" -> check.head(head(node, number));
                case "leaf" -> check.leaf(leaf(node, number));
                default -> throw unreadable(number, null);
            }
        });
        return check.end();
    }

    private void read(Line reading) throws IOException {
        try (BufferedReader lines = open()) {
            long number = 1;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                reading.take(line, number++);
            }
        }
    }

    private BufferedReader open() throws IOException {
        if (!Files.isReadable(file)) {
            throw new EmbeddedException("There is no file %s that can be read.".formatted(file));
        }
        return Files.newBufferedReader(file);
    }

    private JsonNode node(String line, long number) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw unreadable(number, e);
        }
    }

    private SealedLeaf leaf(JsonNode node, long number) {
        return new SealedLeaf(
                number(node, "position", number),
                number(node, "row", number),
                text(node, "leaf", HASH, number),
                node.path("now").isNull() ? null : text(node, "now", HASH, number),
                node.path("removed").asBoolean());
    }

    private Head head(JsonNode node, long number) {
        try {
            Batch batch = new Batch(
                    node.path("log").asText(),
                    number(node, "number", number),
                    text(node, "previous", HASH, number),
                    number(node, "first", number),
                    Math.toIntExact(number(node, "count", number)),
                    text(node, "root", HASH, number),
                    Instant.parse(node.path("sealedAt").asText()));
            return new Head(
                    batch,
                    text(node, "hash", HASH, number),
                    text(node, "key", HASH, number),
                    text(node, "signature", SIGNATURE, number));
        } catch (DateTimeException | ArithmeticException e) {
            throw unreadable(number, e);
        }
    }

    private long number(JsonNode node, String field, long line) {
        if (!node.path(field).canConvertToLong()) {
            throw unreadable(line, null);
        }
        return node.path(field).asLong();
    }

    private String text(JsonNode node, String field, Pattern form, long line) {
        String text = node.path(field).asText();
        if (!form.matcher(text).matches()) {
            throw unreadable(line, null);
        }
        return text;
    }

    private EmbeddedException unreadable(long line, @Nullable Exception why) {
        return new EmbeddedException("Line %d of %s is no line of an exported chain.".formatted(line, file), why);
    }

    @FunctionalInterface
    private interface Line {
        void take(String line, long number);
    }
}
