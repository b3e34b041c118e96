package fr.parvis.commons.events.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** A relay in a process of its own, to be killed without warning. */
final class RelayProcess implements AutoCloseable {

    static final String BEFORE_LETTING_GO = "before-letting-go";
    static final String BEFORE_SENDING = "before-sending";
    static final String BEFORE_REMOVING = "before-removing";
    static final String NOWHERE = "nowhere";

    private static final String STANDS = "stands ";

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    /** Starts it on the main lane; it halts for good at the given place. */
    static RelayProcess start(Map<String, String> settings, String haltAt) throws IOException {
        return start(settings, RelayBench.MAIN, haltAt);
    }

    static RelayProcess start(Map<String, String> settings, String lane, String haltAt) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(RelayProcess.class.getName(), lane, haltAt));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new RelayProcess(process);
    }

    /** Returns when the process says it stands at its place. */
    RelayProcess awaitHalt() throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(STANDS)) {
                return this;
            }
        }
        throw new IllegalStateException("the relay process ended before it stood at its place");
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** Arguments: which lane, where to halt. Settings come as system properties. */
    public static void main(String[] arguments) throws InterruptedException {
        String haltAt = arguments[1];
        RelayBench bench = RelayBench.onSettings(Map.of(
                "kafka.bootstrap.servers",
                System.getProperty("kafka.bootstrap.servers"),
                "quarkus.datasource.reactive.url",
                System.getProperty("quarkus.datasource.reactive.url"),
                "quarkus.datasource.username",
                System.getProperty("quarkus.datasource.username"),
                "quarkus.datasource.password",
                System.getProperty("quarkus.datasource.password"),
                // A new process on a busy machine takes longer than three seconds for its first batch.
                RelayBench.DELIVERY_TIMEOUT,
                "60s"));
        bench.start(arguments[0], new RelayProbe() {
            @Override
            public void beforeLettingGo(String lane) {
                haltIf(BEFORE_LETTING_GO.equals(haltAt));
            }

            @Override
            public void beforeSending(String lane) {
                haltIf(BEFORE_SENDING.equals(haltAt));
            }

            @Override
            public void beforeRemoving(String lane) {
                haltIf(BEFORE_REMOVING.equals(haltAt));
            }
        });
        new CountDownLatch(1).await();
    }

    private static void haltIf(boolean here) {
        if (here) {
            System.out.println(STANDS + "here");
            new Semaphore(0).acquireUninterruptibly();
        }
    }
}
