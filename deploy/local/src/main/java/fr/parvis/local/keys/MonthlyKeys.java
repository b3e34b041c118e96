package fr.parvis.local.keys;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetException;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.Rotation;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.status.TextTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The key files of all services, each with its own keys, all with the same months. */
final class MonthlyKeys {

    private final Map<PlatformService, Path> files;
    private final LocalDate today;

    MonthlyKeys(Map<PlatformService, Path> files, LocalDate today) {
        if (files.isEmpty()) {
            throw new EmbeddedException("There are no keys yet: the first ./parvis up makes them.");
        }
        this.files = files;
        this.today = today;
    }

    /** Begins this month in every file that has not; whoever is interrupted repeats it. Says which months began. */
    SortedSet<KeyEpoch> rotate() {
        SortedSet<KeyEpoch> begun = new TreeSet<>();
        files.forEach((service, file) -> {
            try {
                Rotation.due(KeyEncryptionKeys.read(file).current(), today).ifPresent(due -> {
                    KeysetFiles.addEpoch(file, due);
                    begun.add(due);
                });
            } catch (KeysetException refused) {
                throw sentence(service, refused);
            }
        });
        return begun;
    }

    /** Why that month's key stays, service by service; empty when every service can do without. */
    List<String> refusals(KeyEpoch epoch, Function<PlatformService, Optional<Needs>> databases) {
        List<String> refusals = new ArrayList<>();
        files.forEach((service, file) -> {
            KeyEncryptionKeys keys = KeyEncryptionKeys.read(file);
            if (keys.epochs().contains(epoch)) {
                refusal(keys, epoch, databases.apply(service))
                        .ifPresent(reason -> refusals.add(service.lower() + ": " + reason));
            }
        });
        return refusals;
    }

    private Optional<String> refusal(KeyEncryptionKeys keys, KeyEpoch epoch, Optional<Needs> needs) {
        Optional<LocalDate> from = Rotation.destroyedFrom(keys.epochs(), keys.current(), epoch);
        if (from.isEmpty()) {
            return Optional.of("it is the month that writes, or a later one.");
        }
        Optional<String> needed = needs.flatMap(it -> needed(it, epoch));
        return needed.isPresent() || !today.isBefore(from.get())
                ? needed
                : Optional.of("a backup may need it until " + from.get() + ".");
    }

    private static Optional<String> needed(Needs needs, KeyEpoch epoch) {
        long rows = needs.rows().getOrDefault(epoch, 0L);
        if (rows > 0) {
            return Optional.of(rows + " rows still need it; the service wraps them anew while it runs.");
        }
        Integer days = needs.freeDays().get(epoch);
        if (days == null) {
            return Optional.of("it has not noted yet that no row needs it; it does so within minutes while it runs.");
        }
        return days >= Rotation.BACKUP_DAYS
                ? Optional.empty()
                : Optional.of("rows needed it until %d days ago, and backups of %d days are kept."
                        .formatted(days, Rotation.BACKUP_DAYS));
    }

    /** How many files lost it. */
    int destroy(KeyEpoch epoch) {
        int destroyed = 0;
        for (Map.Entry<PlatformService, Path> file : files.entrySet()) {
            if (KeyEncryptionKeys.read(file.getValue()).epochs().contains(epoch)) {
                KeysetFiles.destroyEpoch(file.getValue(), epoch);
                destroyed++;
            }
        }
        return destroyed;
    }

    /** What each file holds, what the running service writes with, and what is behind. */
    String table(Function<PlatformService, String> inUse, Function<PlatformService, Optional<Needs>> databases) {
        TextTable table = new TextTable("service", "holds", "file writes", "service writes", "rows of earlier months");
        files.forEach((service, file) -> {
            KeyEncryptionKeys keys = KeyEncryptionKeys.read(file);
            table.row(
                    service.lower(),
                    keys.epochs().stream().map(KeyEpoch::toString).collect(Collectors.joining(" ")),
                    keys.current().toString(),
                    inUse.apply(service),
                    databases
                            .apply(service)
                            .map(needs -> Long.toString(needs.rowsBefore(keys.current())))
                            .orElse("keeps none"));
        });
        return table.toString();
    }

    private static EmbeddedException sentence(PlatformService service, KeysetException refused) {
        return new EmbeddedException("%s: %s.".formatted(service.lower(), refused.getMessage()), refused);
    }
}
