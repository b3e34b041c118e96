package fr.parvis.local.keys;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.doctor.Scrape;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.platform.PlatformService.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./parvis keys}. */
@Command(
        name = "keys",
        description = {
            "Begins, shows and destroys the monthly keys that the services' own keys are wrapped with.",
            "rotate begins this month in the key file of every service; a running service takes it within seconds.",
            "status shows which months each file holds, which one the service writes with, and how many rows are behind.",
            "destroy removes MONTH (2026-10) for good, if no row and no backup of 35 days needs it, and says who does."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Once a month is enough (docs/howto/rotate-keys.md)."})
public final class KeysCommand implements ParvisCommand {

    /** What to do. */
    enum Action {
        ROTATE,
        STATUS,
        DESTROY
    }

    @Parameters(index = "0", paramLabel = "ACTION", description = "rotate, status or destroy")
    private Action action = Action.STATUS;

    @Parameters(index = "1", arity = "0..1", paramLabel = "MONTH", description = "of destroy: the month, as 2026-10")
    private String month = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Context context = Context.ofThisUser();
        MonthlyKeys keys = new MonthlyKeys(files(context), LocalDate.now(Clock.systemUTC()));
        return switch (action) {
            case ROTATE -> rotate(keys);
            case STATUS -> status(context, keys);
            case DESTROY -> destroy(context, keys);
        };
    }

    private int rotate(MonthlyKeys keys) {
        SortedSet<KeyEpoch> begun = keys.rotate();
        say(
                begun.isEmpty()
                        ? "Nothing to do: every service writes with the key of this month."
                        : "%s has begun. What runs takes it within seconds and wraps its rows anew; ./parvis keys status shows when all is done."
                                .formatted(
                                        begun.stream().map(KeyEpoch::toString).collect(Collectors.joining(", "))));
        return 0;
    }

    private int status(Context context, MonthlyKeys keys) throws IOException {
        KeyDatabases databases = new KeyDatabases(context);
        if (Files.exists(context.state().root().resolve(PlatformDescription.FILE))) {
            PlatformDescription platform =
                    PlatformDescription.read(context.state().root());
            try (Scrape scrape = new Scrape(platform)) {
                say(keys.table(service -> inUse(scrape, platform, service), databases::of));
            }
        } else {
            say(keys.table(_ -> "does not run", _ -> Optional.empty()));
        }
        return 0;
    }

    private static String inUse(Scrape scrape, PlatformDescription platform, PlatformService service) {
        return platform.services().stream()
                .filter(one -> one.name().equals(service.lower()))
                .findFirst()
                .map(one -> inUse(scrape, one))
                .orElse("does not run");
    }

    private static String inUse(Scrape scrape, PlatformDescription.Service service) {
        try {
            return scrape.of(service).samples().stream()
                    .filter(sample -> sample.name().equals("parvis_keys_epoch"))
                    .map(sample -> KeyEpoch.of((int) sample.value()).toString())
                    .findFirst()
                    .orElse("does not say");
        } catch (IOException e) {
            return "does not answer";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "does not answer";
        }
    }

    private int destroy(Context context, MonthlyKeys keys) {
        KeyEpoch epoch = epoch();
        List<String> refusals = keys.refusals(epoch, new KeyDatabases(context)::of);
        if (!refusals.isEmpty()) {
            refusals.forEach(this::say);
            throw new EmbeddedException("The key of %s stays; nothing was destroyed.".formatted(epoch));
        }
        int destroyed = keys.destroy(epoch);
        say(
                destroyed == 0
                        ? "No service holds a key of %s.".formatted(epoch)
                        : "The key of %s is destroyed in %d files. Copies of these files still have it: delete them too."
                                .formatted(epoch, destroyed));
        return 0;
    }

    private KeyEpoch epoch() {
        try {
            return new KeyEpoch(YearMonth.parse(month));
        } catch (DateTimeException e) {
            throw new EmbeddedException("Say which month: ./parvis keys destroy 2026-10", e);
        }
    }

    private static Map<PlatformService, Path> files(Context context) {
        Map<PlatformService, Path> files = new EnumMap<>(PlatformService.class);
        for (PlatformService service : PlatformService.values()) {
            if (service.needs(Need.KEYS)) {
                context.keys().keyEncryptionKeysMade(service.lower()).ifPresent(file -> files.put(service, file));
            }
        }
        return files;
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
