package fr.parvis.local.audit;

import fr.parvis.commons.crypto.chain.Fault;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.Verdict;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.local.ParvisCommand;
import fr.parvis.local.platform.Context;
import fr.parvis.local.status.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./parvis audit}. */
@Command(
        name = "audit",
        description = {
            "Shows whether the log of who read what is whole.",
            "export writes the sealed chain of a service of the running antenna into FILE; it names nobody.",
            "heads adds the heads that FILE does not have yet; keep it where who owns the database cannot write.",
            "verify checks an exported chain, without any service running."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --heads a cut end, or a history sealed anew with the key of the service, goes unseen.",
            "Exit code of verify 0 only when all holds; each fault is a sentence (docs/howto/check-the-access-log.md)."
        })
public final class AuditCommand implements ParvisCommand {

    private static final int SENTENCES = 100;

    /** What to do. */
    enum Action {
        EXPORT,
        HEADS,
        VERIFY
    }

    @Parameters(index = "0", paramLabel = "ACTION", description = "export, heads or verify")
    private Action action = Action.VERIFY;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file it writes or reads")
    private Path file = Path.of("");

    @Option(names = "--heads", paramLabel = "FILE", description = "heads kept outside, or a log with such lines in it")
    private Path heads = Path.of("");

    @Option(names = "--service", paramLabel = "NAME", description = "persons or facilitation (default: persons)")
    private String service = "persons";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return switch (action) {
            case EXPORT -> export();
            case HEADS -> keep();
            case VERIFY -> verify();
        };
    }

    private int export() throws IOException, InterruptedException {
        long batches = download().write("chain", 0, file, StandardOpenOption.CREATE_NEW);
        say("%d batches of %s written to %s.".formatted(batches, service, file));
        return 0;
    }

    private int keep() throws IOException, InterruptedException {
        long last = Files.exists(file)
                ? newest(new ChainFile(file)
                        .heads().stream()
                                .filter(head -> head.batch().log().equals(service))
                                .toList())
                : 0;
        long added = download().write("heads", last, file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        say("%d heads of %s added to %s.".formatted(added, service, file));
        return 0;
    }

    private static long newest(List<Head> heads) {
        return heads.stream().mapToLong(head -> head.batch().number()).max().orElse(0);
    }

    private ChainDownload download() {
        PlatformDescription platform = Running.antenna(Context.ofThisUser());
        return new ChainDownload(platform, platform.service("demand", service));
    }

    private int verify() throws IOException {
        ChainFile chain = new ChainFile(file);
        String log = chain.log()
                .orElseThrow(
                        () -> new EmbeddedException("%s holds no sealed batch, so it shows nothing.".formatted(file)));
        List<Head> kept = kept(log);
        Verdict verdict = chain.check(kept);
        verdict.faults().stream().limit(SENTENCES).map(Fault::sentence).forEach(fault -> say("✘ " + fault));
        verdict.last().ifPresent(head -> tell(head, verdict));
        say(
                kept.isEmpty()
                        ? "No head kept outside was given: a cut end, or a history sealed anew, would go unseen (--heads)."
                        : "%d heads kept outside were compared, the newest of batch %d."
                                .formatted(kept.size(), newest(kept)));
        say(
                switch (verdict.faults().size()) {
                    case 0 -> "All holds.";
                    case 1 -> "1 fault.";
                    default -> "%d faults.".formatted(verdict.faults().size());
                });
        return verdict.holds() ? 0 : 1;
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }

    private List<Head> kept(String log) throws IOException {
        if (heads.toString().isEmpty()) {
            return List.of();
        }
        List<Head> kept = new ChainFile(heads)
                .heads().stream().filter(head -> head.batch().log().equals(log)).toList();
        if (kept.isEmpty()) {
            throw new EmbeddedException("%s holds no head of the log %s.".formatted(heads, log));
        }
        return kept;
    }

    private void tell(Head head, Verdict verdict) {
        say("%s: %d rows in %d batches, %d of them removed with a note."
                .formatted(head.batch().log(), verdict.rows(), head.batch().number(), verdict.erased()));
        say("Newest head: %s of %s, key %s.".formatted(head.hash(), head.batch().sealedAt(), head.key()));
    }
}
