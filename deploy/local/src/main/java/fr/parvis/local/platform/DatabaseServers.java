package fr.parvis.local.platform;

import fr.parvis.embedded.postgres.Postgres;
import fr.parvis.embedded.postgres.PostgresConfig;
import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.local.platform.PlatformService.Need;
import java.util.Arrays;

/** The PostgreSQL of each side with the databases of its services. */
public final class DatabaseServers {
    private final Context context;

    public DatabaseServers(Context context) {
        this.context = context;
    }

    public Running start(Side side) {
        Postgres postgres = Postgres.start(config(side));
        Arrays.stream(PlatformService.values())
                .filter(service -> service.side() == side && service.needs(Need.DATABASE))
                .forEach(service -> postgres.withService(roles(service)));
        return new Running(postgres.process(), postgres::close);
    }

    public PostgresConfig config(Side side) {
        return new PostgresConfig(
                side.database(),
                context.state().data().resolve(side.database()),
                context.state().run(),
                context.state().log().resolve(side.database() + ".log"),
                context.ports().at(side.databaseOffset()),
                context.secrets().of("postgresql." + side.lower() + ".superuser"),
                true);
    }

    public ServiceRoles roles(PlatformService service) {
        String name = service.database();
        return new ServiceRoles(
                name,
                context.secrets().of("postgresql." + name + ".owner"),
                context.secrets().of("postgresql." + name + ".role"));
    }
}
