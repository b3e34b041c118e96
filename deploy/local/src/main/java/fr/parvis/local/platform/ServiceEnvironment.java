package fr.parvis.local.platform;

import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.local.platform.PlatformService.Need;
import fr.parvis.local.state.FirstDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** The configuration that the platform gives each service, all of it through the environment. */
public final class ServiceEnvironment {
    private final Context context;

    public ServiceEnvironment(Context context) {
        this.context = context;
    }

    public Map<String, String> of(PlatformService service) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("PARVIS_ANTENNA", Description.ANTENNA);
        environment.put("PARVIS_SIDE", service.side().lower());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(context.ports().at(service.portOffset())));
        if (service.needs(Need.DATABASE)) {
            database(service, environment);
        }
        if (service.needs(Need.BROKER)) {
            broker(service, environment);
            // Whoever looks at the demo wants to see a figure move; an antenna hides a fact among those of its hour.
            environment.put("PARVIS_STATISTICS_HOLD", "2s");
        }
        if (service.needs(Need.KEYS)) {
            environment.put(
                    "PARVIS_KEYS_KEK_FILE",
                    context.keys().keyEncryptionKeys(service.lower()).toString());
        }
        if (service.needs(Need.SEALING)) {
            sealing(service, environment);
        }
        tokens(service, environment);
        if (service.needs(Need.SIGN_IN)) {
            signIn(service, environment);
        }
        ofItsOwn(service, environment);
        return environment;
    }

    private void ofItsOwn(PlatformService service, Map<String, String> environment) {
        if (service == PlatformService.PERSONS) {
            // The fictitious persons of the demo tell two months of past in their own sessions; real persons have the
            // default of one day.
            environment.put("PARVIS_ACT_SESSION_WITHIN", "90d");
            environment.put("PARVIS_SIGNAL_TERRITORY", "14");
            handOver(environment);
        }
        if (service == PlatformService.FACILITATION) {
            // The address of a calendar names the portal.
            environment.put("PARVIS_PORTAL_ADDRESS", context.address(PlatformService.PORTAL_DEMAND));
        }
        if (service == PlatformService.PORTAL_DEMAND) {
            // Numbers that are kept for stories, so that nobody is called.
            environment.put("PARVIS_CONTACT_TELEPHONE", "02 61 91 00 14");
            environment.put("PARVIS_CONTACT_ADDRESS", "12 rue des Tilleuls, 14000 Caen");
            environment.put("PARVIS_CONTACT_HOURS", "du lundi au vendredi, de 9 h à 17 h");
        }
        if (service == PlatformService.INDICATORS) {
            environment.put("PARVIS_INDICATORS_TERRITORIES", "14,27,50,61,76");
            // The demo antenna tells two months of past, counted from its first start; its facts come in while it is
            // loaded, before anything is published.
            LocalDate first = FirstDay.of(context.state(), Clock.system(ZoneId.of("Europe/Paris")));
            environment.put(
                    "PARVIS_INDICATORS_OPENED",
                    YearMonth.from(first).minusMonths(2).toString());
            environment.put("PARVIS_INDICATORS_PUBLISH_AFTER", "5m");
        }
    }

    Map<String, String> ofMigration(PlatformService service) {
        ServiceRoles roles = new DatabaseServers(context).roles(service);
        return Map.of(
                "PARVIS_DB_JDBC_URL", "jdbc:" + databaseUrl(service),
                "PARVIS_DB_OWNER", roles.owner(),
                "PARVIS_DB_OWNER_PASSWORD", roles.ownerPassword(),
                "PARVIS_DB_ROLE", roles.service());
    }

    private void database(PlatformService service, Map<String, String> environment) {
        ServiceRoles roles = new DatabaseServers(context).roles(service);
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", databaseUrl(service));
        environment.put("QUARKUS_DATASOURCE_USERNAME", roles.service());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", roles.password());
    }

    private String databaseUrl(PlatformService service) {
        int port = context.ports().at(service.side().databaseOffset());
        return "postgresql://127.0.0.1:%d/%s".formatted(port, service.database());
    }

    private void broker(PlatformService service, Map<String, String> environment) {
        environment.put(
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + context.ports().kafka());
        environment.put("PARVIS_KAFKA_USERNAME", service.principal().name());
        environment.put("PARVIS_KAFKA_PASSWORD", new Broker(context).password(service.principal()));
    }

    private void tokens(PlatformService service, Map<String, String> environment) {
        String realm = "%s/realms/parvis-%s"
                .formatted(context.keycloakUrl(), service.side().lower());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm);
        service.calls().forEach(called -> calls(called, environment));
    }

    private void calls(PlatformService called, Map<String, String> environment) {
        environment.put("PARVIS_%s_URL".formatted(called.name()), context.url(called));
        // Everything shares two cores here, and every service is cold: the 300 ms of a real antenna would refuse for no
        // reason.
        environment.put("PARVIS_%s_TIMEOUT".formatted(called.name()), "8s");
    }

    private void signIn(PlatformService service, Map<String, String> environment) {
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", new Identity(context).portalSecret(service.side()));
        // Without TLS a browser refuses the protected names; the portal starts like this on the loopback address alone.
        environment.put("PARVIS_COOKIES_HOST_PREFIX", "false");
        environment.put("PARVIS_PORTAL_ADDRESS", context.address(service));
    }

    private void handOver(Map<String, String> environment) {
        environment.put(
                "PARVIS_HAND_OVER_SEALING_KEYSET_FILE",
                context.keys().handOverSealing(Description.ANTENNA).toString());
        environment.put(
                "PARVIS_HAND_OVER_SIGNING_KEYSET_FILE",
                context.keys().handOverSigning(Description.ANTENNA).toString());
        environment.put(
                "PARVIS_HAND_OVER_ANTENNAS",
                context.keys().antennas("antenne-voisine").toString());
    }

    private void sealing(PlatformService service, Map<String, String> environment) {
        String side = service.side().lower();
        String opposite = service.side().opposite().lower();
        environment.put(
                "PARVIS_SEALING_PRIVATE_KEYSET_FILE",
                context.keys().sealingPrivate(side).toString());
        environment.put(
                "PARVIS_SEALING_PUBLIC_KEYSET_FILE",
                context.keys().sealingPublic(opposite).toString());
    }
}
