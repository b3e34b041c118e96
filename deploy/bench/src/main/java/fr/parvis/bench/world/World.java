package fr.parvis.bench.world;

import fr.parvis.bench.machine.Cores;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.postgres.Postgres;
import fr.parvis.embedded.postgres.PostgresConfig;
import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Ports;
import fr.parvis.local.platform.AotCache;
import fr.parvis.local.platform.Broker;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.DatabaseServers;
import fr.parvis.local.platform.Migrations;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.platform.Running;
import fr.parvis.local.platform.ServiceEnvironment;
import fr.parvis.local.platform.Side;
import fr.parvis.local.state.PortBlock;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL for each side that takes part, one Kafka and the services that a bench asks for, as {@code ./parvis up} would start them, on ports and in a folder of
 * their own. Its data is gone when it is closed; its logs stay.
 */
public final class World implements AutoCloseable {
    private static final int FIRST_BASE = 29_200;
    private static final int LAST_BASE = 31_600;
    private static final int BLOCK = 400;

    private final Context context;
    private final Cores cores;
    private final Tokens tokens = new Tokens();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<Side, Postgres> databases = new EnumMap<>(Side.class);

    /** Starts database and broker. */
    public World(Repository repository, StateFolder antenna, Cores cores) {
        Path benches = antenna.root().resolve("bench");
        Leftovers.remove(benches);
        StateFolder state =
                new StateFolder(benches.resolve("run-" + ProcessHandle.current().pid()));
        state.prepare();
        this.context = Context.of(repository, state, freeBlock());
        this.cores = cores;
        try {
            databases.put(Side.DEMAND, database(Side.DEMAND));
            Running kafka = new Broker(context).start();
            running.push(kafka::close);
            cores.moveToOthers(kafka.process().pid());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The server, once it notes when each transaction was committed: that setting wants a second start. */
    private Postgres database(Side side) {
        DatabaseServers servers = new DatabaseServers(context);
        Running first = servers.start(side);
        try (Connection superuser = connection(side);
                Statement statement = superuser.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
        } catch (SQLException e) {
            throw new EmbeddedException(
                    "The database of the bench could not be set up (%s).".formatted(e.getMessage()), e);
        } finally {
            first.close();
        }
        Postgres started = Postgres.start(servers.config(side));
        running.push(started);
        cores.moveToOthers(started.process().pid());
        return started;
    }

    private Connection connection(Side side) throws SQLException {
        PostgresConfig config = new DatabaseServers(context).config(side);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(config.port()),
                "postgres",
                config.superuserPassword());
    }

    private static PortBlock freeBlock() {
        for (int base = FIRST_BASE; base <= LAST_BASE; base += BLOCK) {
            PortBlock block = new PortBlock(base);
            List<Integer> needed = List.of(
                    block.at(Side.DEMAND.databaseOffset()),
                    block.kafka(),
                    block.kafkaController(),
                    block.at(Side.OFFER.databaseOffset()),
                    block.at(PlatformService.PERSONS.portOffset()),
                    block.at(PlatformService.FACILITATION.portOffset()),
                    block.at(PlatformService.COOPERATION.portOffset()));
            if (needed.stream().noneMatch(Ports::answers)) {
                return block;
            }
        }
        throw new EmbeddedException(
                "No free block of ports from %d to %d: end what uses them.".formatted(FIRST_BASE, LAST_BASE));
    }

    public Postgres postgres() {
        return postgres(Side.DEMAND);
    }

    /** The server of a side; another side's than demand's is started when it is first asked for. */
    public synchronized Postgres postgres(Side side) {
        return databases.computeIfAbsent(side, this::database);
    }

    public Cores cores() {
        return cores;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Path folder() {
        return context.state().root();
    }

    /** Login of a service on its own database. */
    public ServiceRoles roles(PlatformService service) {
        return new DatabaseServers(context).roles(service);
    }

    /** Starts a packaged service on its own processor, on a migrated database. */
    public Program start(PlatformService service, List<String> moreJvm) {
        if (!context.built(service)) {
            throw new EmbeddedException(
                    "%s is not packaged: run ./parvis bench without PARVIS_BUILD=never.".formatted(service.lower()));
        }
        postgres(service.side());
        new Migrations(context).run(service);
        int port = context.ports().at(service.portOffset());
        return start(service.lower(), jar(service), environment(service), port, "/q/health/ready", moreJvm);
    }

    /** Starts the application that does nothing, in the same way. */
    public Program startEmpty(List<String> moreJvm) {
        int port = Ports.free();
        Map<String, String> environment =
                Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", Integer.toString(port));
        return start("empty", emptyJar(), environment, port, "/ready", moreJvm);
    }

    private Program start(
            String name, Path jar, Map<String, String> environment, int port, String ready, List<String> moreJvm) {
        List<String> jvm = new ArrayList<>(List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        jvm.addAll(moreJvm);
        jvm.addAll(List.of("-jar", jar.toString()));
        return start(name, jvm, environment, port, ready);
    }

    /** Starts any Java program on the processor of the services. */
    public Program start(String name, List<String> arguments, Map<String, String> environment, int port, String ready) {
        String marker = "parvis-bench-" + name + "@" + folder();
        List<String> command = new ArrayList<>(cores.service());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dparvis.service=" + marker, "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(arguments);
        Program program = Program.start(
                new ChildSpec(
                        name,
                        command,
                        environment,
                        folder(),
                        context.state().log().resolve(name + ".log"),
                        context.state().run().resolve(name + ".pid"),
                        marker,
                        ChildSpec.StopSignal.TERM),
                port,
                ready);
        running.push(program);
        return program;
    }

    public AotCache aotCache(PlatformService service) {
        return aotCache(service.lower(), jar(service));
    }

    public AotCache aotCacheOfEmpty() {
        return aotCache("empty", emptyJar());
    }

    private AotCache aotCache(String name, Path jar) {
        return new AotCache(
                context.state().cache(), name, List.of(jar.toString()), List.of("--enable-native-access=ALL-UNNAMED"));
    }

    private Path jar(PlatformService service) {
        return context.repository().application(service.application()).resolve("quarkus-run.jar");
    }

    private Path emptyJar() {
        return context.repository().root().resolve("deploy/bench/empty/target/quarkus-app/quarkus-run.jar");
    }

    private Map<String, String> environment(PlatformService service) {
        Map<String, String> environment = new TreeMap<>(new ServiceEnvironment(context).of(service));
        environment.remove("QUARKUS_OIDC_AUTH_SERVER_URL");
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.issuer(service.side()));
        environment.remove("PARVIS_STATISTICS_HOLD"); // an antenna's own: copies leave once an hour
        return environment;
    }

    /** Every part is told to stop, also after one that did not. */
    @Override
    public synchronized void close() {
        @Nullable EmbeddedException notStopped = null;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                EmbeddedException one = new EmbeddedException(
                        "A part of the bench could not be stopped (%s).".formatted(e.getMessage()), e);
                if (notStopped == null) {
                    notStopped = one;
                } else {
                    notStopped.addSuppressed(one);
                }
            }
        }
        List.of("data", "secrets", "cache", "run").forEach(part -> Folders.delete(folder().resolve(part)));
        if (notStopped != null) {
            throw notStopped;
        }
    }
}
