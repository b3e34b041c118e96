package fr.parvis.local.state;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four hundred ports of one antenna; they move together. */
public record PortBlock(int base) {
    private static final int DEFAULT_BASE = 28_000;
    private static final int SIZE = 400;
    private static final int LOWEST = 1_024;
    private static final int HIGHEST = 65_535;
    private static final String RANGE_OF_CONNECTIONS = "/proc/sys/net/ipv4/ip_local_port_range";

    public PortBlock {
        if (base < LOWEST || base + SIZE > HIGHEST) {
            throw wrong(Integer.toString(base));
        }
    }

    /** The default block unless the text of PARVIS_PORT_BASE says otherwise. */
    public static PortBlock parse(String base) {
        if (base.isBlank()) {
            return new PortBlock(DEFAULT_BASE);
        }
        try {
            return new PortBlock(Integer.parseInt(base.strip()));
        } catch (NumberFormatException e) {
            throw wrong(base);
        }
    }

    public static PortBlock ofThisUser() {
        String base = System.getenv("PARVIS_PORT_BASE");
        return parse(base == null ? "" : base);
    }

    /**
     * A sentence when any of the ports lies where this machine takes the ports of outgoing connections from: one may be
     * taken at any moment, and the part that needs it then does not start. Known on Linux only.
     */
    public Optional<String> warning() {
        try {
            // By lines: this file gives the rest of itself to nobody who has read one byte, and readString does.
            List<String> numbers = Files.readAllLines(Path.of(RANGE_OF_CONNECTIONS)).stream()
                    .flatMap(line -> Stream.of(line.split("\\s+", -1)))
                    .toList();
            return numbers.size() < 2
                    ? Optional.empty()
                    : warning(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)));
        } catch (IOException | NumberFormatException notKnownHere) {
            return Optional.empty();
        }
    }

    Optional<String> warning(int lowest, int highest) {
        if (base > highest || base + SIZE <= lowest) {
            return Optional.empty();
        }
        return Optional.of(
                "Ports %d to %d lie among those this machine gives to outgoing connections (%d to %d): if a part finds its port taken, %s."
                        .formatted(base, base + SIZE - 1, lowest, highest, advice(lowest)));
    }

    /** Where that range begins low, no block of ports is below it. */
    private static String advice(int lowest) {
        int below = lowest - SIZE;
        return below < LOWEST ? "start again" : "choose a PARVIS_PORT_BASE up to " + below;
    }

    public int keycloak() {
        return base + 80;
    }

    public int kafka() {
        return base + 92;
    }

    public int kafkaController() {
        return base + 93;
    }

    public int at(int offset) {
        return base + offset;
    }

    private static EmbeddedException wrong(String base) {
        return new EmbeddedException(
                "PARVIS_PORT_BASE is %s and must be a number from %d to %d: correct it or leave it out."
                        .formatted(base, LOWEST, HIGHEST - SIZE));
    }
}
