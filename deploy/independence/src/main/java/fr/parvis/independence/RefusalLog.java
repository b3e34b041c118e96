package fr.parvis.independence;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads what a server wrote into its log since this object was made, and waits a little for what is on its way. One
 * thread at a time may ask.
 */
public final class RefusalLog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private long next;

    public RefusalLog(Path file) {
        this.file = file;
        this.next = size(file);
    }

    /** Whether at least so many new lines match, now or within five seconds. */
    public boolean says(long times, Predicate<String> line) {
        Instant end = Instant.now().plus(PATIENCE);
        while (count(line) < times) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private long count(Predicate<String> line) {
        takeNewLines();
        return lines.stream().filter(line).count();
    }

    /** Only what came since the last look; a line that is still being written waits for the next. */
    private void takeNewLines() {
        try (var channel = Files.newByteChannel(file)) {
            if (channel.size() < next) {
                // A log that was turned over is read from its start.
                next = 0;
            }
            channel.position(next);
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            int end = lastLineEnd(bytes);
            new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(lines::add);
            next += end;
        } catch (IOException e) {
            throw new IndependenceException(
                    "%s cannot be read: run the check as the user who started the platform.".formatted(file), e);
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new IndependenceException(
                    "The log %s is not there: is the platform running? Start it with ./parvis up.".formatted(file), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndependenceException("The check was interrupted: run it again.", e);
        }
    }
}
