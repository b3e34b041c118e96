package fr.parvis.local.command;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Antenna;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.Progress;
import fr.parvis.local.platform.SupervisorFile;
import fr.parvis.local.status.PlatformStatus;
import fr.parvis.local.status.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./parvis up}. */
@Command(
        name = "up",
        description = "Starts a whole antenna on this machine and loads the demo antenna.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "In the foreground Ctrl-C stops everything. Data is kept between starts; ./parvis down --wipe forgets it.",
            "The first start also makes the databases and builds the identity server; later ones are faster."
        })
public final class UpCommand implements ParvisCommand {
    @Option(names = "--detach", description = "Return once everything is ready; a supervisor stays.")
    private boolean detach;

    private static final int BROKEN_OFF = 130;

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        Context context = Context.ofThisUser();
        context.ports().warning().ifPresent(System.err::println);
        return detach ? new DetachedUp(context, out).start() : foreground(context);
    }

    private int foreground(Context context) {
        Progress progress = new Progress(out);
        boolean first = !context.state().hasData();
        Antenna antenna = Antenna.claim(context, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, antenna), "stop"));
        PlatformDescription platform;
        try {
            platform = antenna.start();
        } catch (RuntimeException e) {
            if (antenna.closed()) {
                return BROKEN_OFF; // a part that was stopped on purpose is no failure
            }
            throw e;
        }
        tell(context, platform, progress, first);
        markReady(context);
        antenna.supervise();
        return 0;
    }

    private void tell(Context context, PlatformDescription platform, Progress progress, boolean first) {
        String kind = first ? "first start: data and identity server were made" : "later start, on kept data";
        out.printf("%nParvis is ready after %s s (%s).%n%n", Progress.seconds(progress.elapsed()), kind);
        out.println(Summary.parts(new PlatformStatus(context).look()));
        out.println();
        out.println(Summary.people(platform));
        out.println(Summary.passwords(context));
        out.println();
        out.println(Summary.next(context));
        out.flush();
    }

    private static void markReady(Context context) {
        try {
            Files.writeString(SupervisorFile.ready(context.state()), "");
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The state folder cannot be written (%s): make room on that disk.".formatted(e.getMessage()), e);
        }
    }

    private static void stop(Context context, Antenna antenna) {
        try {
            Files.deleteIfExists(SupervisorFile.ready(context.state()));
        } catch (IOException e) {
            System.err.println("The mark of readiness could not be removed: " + e.getMessage());
        }
        antenna.close();
    }
}
