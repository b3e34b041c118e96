package fr.parvis.local.doctor;

import fr.parvis.embedded.process.Ports;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.platform.Side;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at what an antenna needs of a machine (README, "Start"). */
final class MachineCheckup {

    private static final long GIB = 1L << 30;
    private static final long MEMORY_NEEDED = 4 * GIB;
    /** README, "Start". */
    private static final long DISK_TO_BUILD = 3_500_000_000L;

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Context context;

    MachineCheckup(Context context) {
        this.context = context;
    }

    /** Of what only a start needs, and a running antenna has already. */
    List<Finding> beforeStart() {
        List<Finding> findings = new ArrayList<>();
        availableMemory().map(MachineCheckup::memory).ifPresent(findings::add);
        findings.add(ports());
        return findings;
    }

    List<Finding> always() throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(system(System.getProperty("os.name"), System.getProperty("os.arch")));
        findings.add(processors(Runtime.getRuntime().availableProcessors()));
        findings.add(disk(Files.getFileStore(existing(context.state().root())).getUsableSpace(), isBuilt()));
        stateFolder().ifPresent(findings::add);
        findings.add(names());
        return findings;
    }

    static Finding system(String name, String architecture) {
        String seen = "%s on %s".formatted(name, architecture);
        return name.equals("Linux") && architecture.equals("amd64")
                ? Finding.fine("system", seen)
                : Finding.wrong(
                        "system",
                        seen,
                        "PostgreSQL comes for Linux on x86-64 only: use such a machine, or a virtual one.");
    }

    static Finding processors(int number) {
        String seen = "%d processors".formatted(number);
        return number >= 2
                ? Finding.fine("processors", seen)
                : Finding.care("processors", seen, "The times in the README are of two; give it more patience.");
    }

    static Finding memory(long available) {
        String seen = "%s available".formatted(gib(available));
        return available >= MEMORY_NEEDED
                ? Finding.fine("memory", seen)
                : Finding.wrong("memory", seen, "An antenna takes up to 4 GiB: end other programs or add memory.");
    }

    static Finding disk(long free, boolean built) {
        String seen = "%s free for the state folder".formatted(gib(free));
        long needed = built ? StateFolder.NEEDED_BYTES : DISK_TO_BUILD;
        return free >= needed
                ? Finding.fine("disk", seen)
                : Finding.wrong(
                        "disk",
                        seen,
                        "Make room for %s, or name another folder with PARVIS_STATE.".formatted(gib(needed)));
    }

    private boolean isBuilt() {
        return Stream.of(PlatformService.values()).allMatch(context::built);
    }

    private Optional<Finding> stateFolder() throws IOException {
        Path root = context.state().root();
        if (!Files.exists(root)) {
            return Optional.empty();
        }
        boolean writable = Files.isWritable(root);
        if (!writable) {
            return Optional.of(
                    Finding.wrong("state folder", root + " cannot be written", "Correct its owner or its rights."));
        }
        boolean closed = OWNER.containsAll(Files.getPosixFilePermissions(root));
        return Optional.of(
                closed
                        ? Finding.fine("state folder", root + " is its owner's alone")
                        : Finding.care(
                                "state folder",
                                root + " is open to others on this machine",
                                "It holds passwords: chmod 700 " + root));
    }

    /** Browsers know names below localhost by themselves (RFC 6761); other programs ask the system. */
    private static Finding names() {
        String name = "demand.localhost";
        try {
            boolean here = InetAddress.getByName(name).isLoopbackAddress();
            return here
                    ? Finding.fine("names", name + " is this machine")
                    : Finding.wrong(
                            "names",
                            name + " is another machine",
                            "Correct the name service: sign-in would leave this machine.");
        } catch (UnknownHostException e) {
            return Finding.care(
                    "names",
                    name + " is unknown to this system",
                    "Browsers know it; for curl add: --resolve '%s:PORT:127.0.0.1'".formatted(name));
        }
    }

    private Finding ports() {
        List<Integer> taken = neededPorts().filter(Ports::answers).boxed().toList();
        return taken.isEmpty()
                ? context.ports()
                        .warning()
                        .map(sentence -> Finding.care("ports", "all free", sentence))
                        .orElseGet(() -> Finding.fine("ports", "all free"))
                : Finding.wrong(
                        "ports",
                        "taken by another program: %s".formatted(taken),
                        "End it (ss -ltnp shows which), or move all ports with PARVIS_PORT_BASE.");
    }

    private IntStream neededPorts() {
        IntStream servers = IntStream.of(
                context.ports().keycloak(),
                context.ports().kafka(),
                context.ports().kafkaController());
        IntStream databases =
                Stream.of(Side.values()).mapToInt(side -> context.ports().at(side.databaseOffset()));
        IntStream services = Stream.of(PlatformService.values())
                .mapToInt(service -> context.ports().at(service.portOffset()));
        return IntStream.concat(IntStream.concat(servers, databases), services);
    }

    /** Bytes a new program could take without pushing others out; known on Linux only. */
    private static Optional<Long> availableMemory() {
        try {
            return Files.readAllLines(MEMORY).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024);
        } catch (IOException notKnownHere) {
            return Optional.empty();
        }
    }

    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static String gib(long bytes) {
        return "%.1f GiB".formatted((double) bytes / GIB);
    }
}
