package fr.parvis.local.command;

import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Context;
import fr.parvis.local.status.PartStatus;
import fr.parvis.local.status.PlatformStatus;
import fr.parvis.local.status.Summary;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code ./parvis status}. */
@Command(
        name = "status",
        description = "Shows every part of the antenna; exit code 0 only when all of it is ready.",
        mixinStandardHelpOptions = true)
public final class StatusCommand implements ParvisCommand {
    @Override
    public Integer call() {
        PlatformStatus status = new PlatformStatus(Context.ofThisUser());
        List<PartStatus> parts = status.look();
        if (parts.stream().allMatch(part -> part.state() == PartStatus.State.DOWN)) {
            System.err.println("The antenna is not running: start it with ./parvis up.");
            return 1;
        }
        System.out.println(Summary.parts(parts));
        List<PartStatus> missing = parts.stream().filter(part -> !part.ready()).toList();
        if (missing.isEmpty()) {
            return 0;
        }
        System.err.println(sentence(missing, status.supervisor().isPresent()));
        return 1;
    }

    static String sentence(List<PartStatus> missing, boolean supervised) {
        String names = missing.stream().map(PartStatus::name).collect(Collectors.joining(", "));
        String log = missing.getFirst().log();
        return supervised
                ? "Not ready: %s; the supervisor starts a dead part again, up to five times, so look again in a minute, and if it stays so read %s, then ./parvis down and ./parvis up."
                        .formatted(names, log)
                : "Not ready: %s, and no supervisor runs: stop what is left with ./parvis down, then start with ./parvis up."
                        .formatted(names);
    }
}
