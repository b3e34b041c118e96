package fr.parvis.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Time of all processors since the machine started, and the part of it that the machine below gave to others, in ticks. */
public record Steal(long all, long stolen) {
    private static final Path FILE = Path.of("/proc/stat");
    /** user nice system idle iowait irq softirq steal; what follows is counted in the first two already. */
    private static final int COLUMNS = 8;

    public static Steal now() {
        try {
            return parse(Files.readAllLines(FILE).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Steal parse(String line) {
        List<Long> ticks = List.of(line.strip().split("\\s+")).stream()
                .skip(1)
                .limit(COLUMNS)
                .map(Long::parseLong)
                .toList();
        return new Steal(ticks.stream().mapToLong(Long::longValue).sum(), ticks.get(COLUMNS - 1));
    }

    /** Percent stolen between then and this moment; 0 when no time has passed. */
    public double percentSince(Steal then) {
        return all == then.all ? 0 : 100.0 * (stolen - then.stolen) / (all - then.all);
    }
}
