package fr.parvis.local.doctor;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Context;
import fr.parvis.local.status.PartStatus;
import fr.parvis.local.status.PlatformStatus;
import fr.parvis.local.status.Supervision;
import fr.parvis.local.status.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code ./parvis doctor}. */
@Command(
        name = "doctor",
        description = {
            "Says what is wrong and what to do about it.",
            "Without an antenna it looks at this machine: processors, memory, disk, ports, names.",
            "With one it also looks at every part and at the figures that alerts watch:",
            "what waits, what is parked, how old the knowledge of withdrawals is."
        },
        footer = {"", "Exit code 1 when something is wrong; what only wants care does not count."},
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements ParvisCommand {

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Finding> findings = look(Context.ofThisUser());
        System.out.println(told(findings));
        long wrong = count(findings, Finding.Level.WRONG);
        long care = count(findings, Finding.Level.CARE);
        System.out.printf("%d looked at, %d wrong, %d to take care of%n", findings.size(), wrong, care);
        return wrong == 0 ? 0 : 1;
    }

    private static List<Finding> look(Context context) throws IOException, InterruptedException {
        MachineCheckup machine = new MachineCheckup(context);
        List<Finding> findings = new ArrayList<>(machine.always());
        PlatformStatus status = new PlatformStatus(context);
        List<PartStatus> parts = status.look();
        if (parts.stream().allMatch(part -> part.state() == PartStatus.State.DOWN)) {
            findings.addAll(machine.beforeStart());
            findings.add(Finding.fine("antenna", "not running"));
            return findings;
        }
        List<PartStatus> silent = parts.stream().filter(part -> !part.ready()).toList();
        Supervision supervision = status.supervision();
        silent.forEach(
                part -> findings.add(Finding.wrong(part.name(), supervision.seen(part), supervision.todo(part))));
        if (Files.exists(context.state().root().resolve(PlatformDescription.FILE))) {
            findings.addAll(
                    new AntennaCheckup(PlatformDescription.read(context.state().root()))
                            .look(silent.stream().map(PartStatus::name).collect(Collectors.toSet())));
        } else {
            findings.add(Finding.care("antenna", "is on its way up or down", "Look again in a minute."));
        }
        return findings;
    }

    private static String told(List<Finding> findings) {
        TextTable table = new TextTable("", "about", "seen, and what to do");
        for (Finding finding : findings) {
            table.row(finding.level().word(), finding.about(), finding.seen());
            if (!finding.todo().isEmpty()) {
                table.row("", "", "-> " + finding.todo());
            }
        }
        return table.toString();
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
