package fr.parvis.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process as it was noted when it started: number, start time, marker, so that a reused number is never taken for it. */
public record PidFile(Path path, long pid, Instant started, String marker, ChildSpec.StopSignal stopSignal) {
    /** The kernel counts in ticks since boot: two readings of one start time may differ by this much. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    /** Notes a running process. */
    public static PidFile write(Path path, ProcessHandle process, String marker, ChildSpec.StopSignal stopSignal) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        PidFile file = new PidFile(path, process.pid(), started, marker, stopSignal);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, "%d\n%s\n%s\n%s\n".formatted(file.pid, started, marker, stopSignal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Empty when there is none or when it is unreadable, for example cut by a full disk. */
    public static Optional<PidFile> read(Path path) {
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            return lines.size() < 4 ? Optional.empty() : Optional.of(parse(path, lines));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static PidFile parse(Path path, List<String> lines) {
        return new PidFile(
                path,
                Long.parseLong(lines.get(0)),
                Instant.parse(lines.get(1)),
                lines.get(2),
                ChildSpec.StopSignal.valueOf(lines.get(3)));
    }

    /** The noted process if it still runs and is provably the same one. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheNotedOne);
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTheNotedOne(ProcessHandle candidate) {
        boolean sameStart = candidate
                .info()
                .startInstant()
                .map(start -> Duration.between(started, start).abs().compareTo(CLOCK_SLACK) <= 0)
                .orElse(false);
        return sameStart && CommandLines.of(candidate).contains(marker);
    }
}
