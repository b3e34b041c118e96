package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.platform.PlatformService.Need;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All parts of one antenna on this machine, in the order in which they need each other. */
public final class Platform implements AutoCloseable {
    private final Context context;
    private final Progress progress;
    private final Map<Side, Part> databases;
    private final Map<PlatformService, Part> services;
    private final Part broker;
    private final Part identity;
    private final ServiceProcesses processes;
    private volatile boolean closed;

    public Platform(Context context, Progress progress) {
        this.context = context;
        this.progress = progress;
        this.processes = new ServiceProcesses(context);
        DatabaseServers servers = new DatabaseServers(context);
        this.databases = new EnumMap<>(Side.class);
        Stream.of(Side.values())
                .forEach(side -> databases.put(side, new Part(side.database(), () -> servers.start(side))));
        this.broker = new Part("kafka", new Broker(context)::start);
        this.identity = new Part("keycloak", new Identity(context)::start);
        this.services = new EnumMap<>(PlatformService.class);
        Stream.of(PlatformService.values())
                .forEach(service -> services.put(service, new Part(service.lower(), () -> processes.start(service))));
    }

    /** Starts everything; what was started is stopped again when a part fails. */
    public void start() {
        requireBuilt();
        try {
            startInOrder();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startInOrder() {
        Parallel.run(List.of(
                this::databasesAndMigrations,
                () -> start(broker, "ready"),
                () -> start(identity, "ready, three realms")));
        Parallel.run(services.values().stream()
                .<Runnable>map(service -> () -> start(service, "ready"))
                .toList());
    }

    private void databasesAndMigrations() {
        Parallel.run(Stream.of(Side.values()).<Runnable>map(this::databaseOf).toList());
    }

    private Runnable databaseOf(Side side) {
        return () -> {
            start(database(side), "ready");
            Parallel.run(Stream.of(PlatformService.values())
                    .filter(service -> service.side() == side && service.needs(Need.DATABASE))
                    .<Runnable>map(service -> () -> migrate(service))
                    .toList());
        };
    }

    private void migrate(PlatformService service) {
        requireOpen();
        progress.step("database of %s is up to date".formatted(service.lower()), () -> {
            new Migrations(context).run(service);
            return service;
        });
    }

    private void start(Part part, String state) {
        requireOpen();
        progress.step("%s is %s".formatted(part.name(), state), () -> {
            part.start();
            return part;
        });
    }

    /** A start that is broken off begins nothing more. */
    private void requireOpen() {
        if (closed) {
            throw new EmbeddedException("The start was broken off.");
        }
    }

    private void requireBuilt() {
        Stream.of(PlatformService.values())
                .filter(service -> !context.built(service))
                .findFirst()
                .ifPresent(service -> {
                    throw new EmbeddedException(
                            "The service %s is not built: start with ./parvis up, which builds it, or run ./mvnw install -DskipTests."
                                    .formatted(service.lower()));
                });
    }

    /** In the order in which a failure should be looked at: what others need comes first. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(databases.values());
        parts.add(broker);
        parts.add(identity);
        parts.addAll(services.values());
        return parts;
    }

    Part database(Side side) {
        return Objects.requireNonNull(databases.get(side));
    }

    Part broker() {
        return broker;
    }

    Part service(PlatformService service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** Recordings of this run, of which a cache can be made once the parts have stopped. */
    List<AotCache> recordings() {
        return Stream.concat(
                        Stream.of(new Broker(context).aotCache(), new Identity(context).aotCache()),
                        Stream.of(PlatformService.values())
                                .filter(PlatformService::records)
                                .map(processes::aotCache))
                .filter(AotCache::recorded)
                .toList();
    }

    /** Services first, then what they need. */
    @Override
    public void close() {
        closed = true;
        stop(services.values().stream());
        stop(Stream.of(identity, broker));
        stop(databases.values().stream());
    }

    private static void stop(Stream<Part> parts) {
        Parallel.run(parts.<Runnable>map(part -> part::stop).toList());
    }
}
