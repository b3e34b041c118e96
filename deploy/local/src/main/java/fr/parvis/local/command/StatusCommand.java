package fr.parvis.local.command;

import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Context;
import fr.parvis.local.status.PartStatus;
import fr.parvis.local.status.PlatformStatus;
import fr.parvis.local.status.Summary;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code ./parvis status}. */
@Command(
        name = "status",
        description = "Shows every part of the antenna; exit code 0 only when all of it is ready.",
        mixinStandardHelpOptions = true)
public final class StatusCommand implements ParvisCommand {
    @Override
    public Integer call() {
        Context context = Context.ofThisUser();
        PlatformStatus status = new PlatformStatus(context);
        List<PartStatus> parts = status.look();
        if (parts.stream().allMatch(part -> part.state() == PartStatus.State.DOWN)) {
            System.err.println("The antenna is not running: start it with ./parvis up.");
            return 1;
        }
        System.out.println(Summary.parts(parts));
        System.out.println(Summary.passwords(context));
        List<PartStatus> missing = parts.stream().filter(part -> !part.ready()).toList();
        if (missing.isEmpty()) {
            return 0;
        }
        System.err.println(status.supervision().sentence(missing));
        return 1;
    }
}
