package fr.parvis.e2e.antenna;

import fr.parvis.independence.platform.PlatformDescription;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One antenna for the whole test run, on free ports and in a folder below {@code target}. */
public final class RunningAntenna implements AutoCloseable {

    private static final List<Integer> OFFSETS =
            List.of(32, 33, 34, 80, 92, 93, 101, 102, 103, 110, 120, 201, 202, 210, 220, 301, 302, 310, 320);

    private static final int LINES_TOLD = 12;

    private final Launcher launcher;
    private final Path state;

    private RunningAntenna(Launcher launcher, Path state) {
        this.launcher = launcher;
        this.state = state;
    }

    static RunningAntenna start() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("parvis.root"));
        Path state = Path.of("target/antenna").toAbsolutePath();
        Launcher launcher = new Launcher(
                root,
                Map.of(
                        "PARVIS_STATE",
                        state.toString(),
                        "PARVIS_PORT_BASE",
                        String.valueOf(freeBlock()),
                        "PARVIS_BUILD",
                        "never",
                        // A cache is made at the stop for later starts; this antenna has none.
                        "PARVIS_AOT",
                        "off"));
        RunningAntenna antenna = new RunningAntenna(launcher, state);
        // What an interrupted run left behind would be taken for this one's data.
        launcher.run("down", "--wipe");
        Launcher.Said said = launcher.run("up", "--detach");
        System.out.println(said.output());
        if (said.exitCode() != 0) {
            antenna.close();
            // A server keeps the end of a run's output only: why it did not start belongs into the failure itself.
            throw new IOException(
                    "./parvis up --detach ended with " + said.exitCode() + ":\n" + said.lastLines(LINES_TOLD));
        }
        return antenna;
    }

    Launcher launcher() {
        return launcher;
    }

    /** The folder of everything that it writes. */
    Path state() {
        return state;
    }

    PlatformDescription description() throws IOException {
        return PlatformDescription.read(state);
    }

    @Override
    public void close() throws IOException {
        try {
            System.out.println(launcher.run("down", "--wipe").output());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the antenna stopped; ./parvis down ends what is left", e);
        }
    }

    private static int freeBlock() {
        return IntStream.iterate(29_000, base -> base < 60_000, base -> base + 400)
                .filter(base -> OFFSETS.stream().allMatch(offset -> free(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
