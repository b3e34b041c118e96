package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.kafka.Principal;
import fr.parvis.embedded.kafka.TopicRegistry;
import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Database;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import fr.parvis.independence.platform.PlatformDescription.Service;
import fr.parvis.local.platform.PlatformService.Need;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes down addresses, accounts and log files of the running platform, for the demo, the check and the loader. */
public final class Description {
    /** Code of the demo antenna, part of the source of every event. */
    static final String ANTENNA = "antenne-demo";

    private static final int MAX_STALENESS_SECONDS = 30;

    private final Context context;
    private final Platform platform;

    public Description(Context context, Platform platform) {
        this.context = context;
        this.platform = platform;
    }

    public PlatformDescription write() {
        PlatformDescription description = new PlatformDescription(
                ANTENNA,
                context.state().root().toString(),
                MAX_STALENESS_SECONDS,
                broker(),
                Stream.of(Side.values()).map(this::server).toList(),
                new IdentityDescription(context).server(),
                Stream.of(PlatformService.values()).map(this::service).toList(),
                new IdentityDescription(context).demoAccounts());
        try {
            description.write();
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The description of the platform could not be written (%s): make room on that disk."
                            .formatted(e.getMessage()),
                    e);
        }
        return description;
    }

    private PlatformDescription.Broker broker() {
        Broker broker = new Broker(context);
        return new PlatformDescription.Broker(
                "127.0.0.1:" + context.ports().kafka(),
                "administrator",
                broker.administrators().administrator(),
                platform.broker().pid(),
                broker.config(List.of()).authorizerLog().toString(),
                principals(broker));
    }

    private List<PlatformDescription.Principal> principals(Broker broker) {
        return TopicRegistry.read(context.repository().topics()).principals().stream()
                .sorted()
                .map(one -> principal(broker, one))
                .toList();
    }

    private static PlatformDescription.Principal principal(Broker broker, Principal one) {
        return new PlatformDescription.Principal(one.name(), broker.password(one), one.side(), one.service());
    }

    private DatabaseServer server(Side side) {
        DatabaseServers servers = new DatabaseServers(context);
        return new DatabaseServer(
                side.lower(),
                "127.0.0.1",
                context.ports().at(side.databaseOffset()),
                platform.database(side).pid(),
                "postgres",
                servers.config(side).superuserPassword(),
                servers.config(side).log().toString(),
                Stream.of(PlatformService.values())
                        .filter(service -> service.side() == side && service.needs(Need.DATABASE))
                        .map(service -> database(servers.roles(service)))
                        .toList());
    }

    private static Database database(ServiceRoles roles) {
        return new Database(roles.service(), roles.service(), roles.password(), roles.owner(), roles.ownerPassword());
    }

    private Service service(PlatformService service) {
        return new Service(
                service.side().lower(),
                service.lower(),
                context.url(service),
                platform.service(service).pid(),
                context.state().log().resolve(service.lower() + ".log").toString());
    }
}
