package fr.parvis.commons.crypto;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The command line for whoever looks after a keyset file that is mounted into a cluster (docs/howto/rotate-keys.md). Works on a file, without
 * service or database; exit code 0 when done or nothing was to be done, 1 with one sentence when it refuses, 2 when it was called wrongly.
 */
public final class KeysetCommand {

    private static final String USAGE = """
            show FILE            which months are held, which one writes, from when each may be destroyed
            create FILE          a new file with the key of this month
            announce FILE        adds the key of this month; it writes nothing yet
            use FILE             this month's key writes from now on; only after every process holds it
            destroy FILE MONTH --no-row-needs-it
                                 removes the key of MONTH (2026-10) for good; the figures parvis_keys_* say whether a row needs it
            """;
    private static final String SURE = "--no-row-needs-it";

    private final LocalDate today;
    private final PrintStream out;

    KeysetCommand(Clock clock, PrintStream out) {
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new KeysetCommand(Clock.systemUTC(), System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "show" -> arguments.size() == 2 ? show(file(arguments)) : usage();
                case "create" -> arguments.size() == 2 ? create(file(arguments)) : usage();
                case "announce" -> arguments.size() == 2 ? announce(file(arguments)) : usage();
                case "use" -> arguments.size() == 2 ? use(file(arguments)) : usage();
                case "destroy" ->
                    arguments.size() == 4 && arguments.get(3).equals(SURE)
                            ? destroy(file(arguments), new KeyEpoch(YearMonth.parse(arguments.get(2))))
                            : usage();
                default -> usage();
            };
        } catch (KeysetException refused) {
            return say(1, refused.getMessage() + ".");
        } catch (DateTimeException noMonth) {
            return usage();
        }
    }

    private int show(Path file) {
        HeldKeys held = HeldKeys.read(file);
        held.epochs().forEach(epoch -> out.println(epoch + "  " + state(held, epoch)));
        return Rotation.due(held.current(), today)
                .map(due -> say(0, "It is time for " + due + "."))
                .orElse(0);
    }

    private static String state(HeldKeys held, KeyEpoch epoch) {
        if (epoch.equals(held.current())) {
            return "writes";
        }
        return Rotation.destroyedFrom(held.epochs(), held.current(), epoch)
                .map(day -> "reads; may be destroyed from " + day + ", if no row needs it")
                .orElse("announced");
    }

    private int create(Path file) {
        KeyEpoch epoch = new KeyEpoch(YearMonth.from(today));
        KeysetFiles.generateKeyEncryptionKeys(file, epoch);
        return say(0, epoch + " writes.");
    }

    private int announce(Path file) {
        HeldKeys held = HeldKeys.read(file);
        Optional<KeyEpoch> due = Rotation.due(held.current(), today);
        if (due.isEmpty() || held.epochs().contains(due.get())) {
            return say(
                    0, "Nothing to do: " + due.map(it -> it + " is announced.").orElse(held.current() + " writes."));
        }
        KeysetFiles.announceEpoch(file, due.get());
        return say(0, due.get() + " is announced. Mount the file, and use it once every process holds it.");
    }

    private int use(Path file) {
        HeldKeys held = HeldKeys.read(file);
        Optional<KeyEpoch> due = Rotation.due(held.current(), today);
        if (due.isEmpty()) {
            return say(0, "Nothing to do: " + held.current() + " writes.");
        }
        if (!held.epochs().contains(due.get())) {
            // Another month's, announced and left: when it stopped could not be told from the calendar.
            return say(1, due.get() + " is not announced yet: an epoch begins within its own month.");
        }
        KeysetFiles.startEpoch(file, due.get());
        return say(0, due.get() + " writes. Mount the file again.");
    }

    private int destroy(Path file, KeyEpoch epoch) {
        HeldKeys held = HeldKeys.read(file);
        Optional<LocalDate> from = Rotation.destroyedFrom(held.epochs(), held.current(), epoch);
        if (from.isEmpty() || today.isBefore(from.get())) {
            return say(
                    1,
                    epoch + " is not destroyed: "
                            + from.map(day -> "a backup may need it until " + day + ".")
                                    .orElse("no later one writes."));
        }
        KeysetFiles.destroyEpoch(file, epoch);
        return say(0, epoch + " is destroyed in this file. Copies of the file still have it.");
    }

    private static Path file(List<String> arguments) {
        return Path.of(arguments.get(1));
    }

    private int usage() {
        return say(2, USAGE.stripTrailing());
    }

    private int say(int code, String sentence) {
        out.println(sentence);
        return code;
    }
}
