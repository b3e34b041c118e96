package fr.parvis.local.status;

import fr.parvis.embedded.process.PidFile;
import fr.parvis.embedded.process.Ports;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.Http;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.platform.Side;
import fr.parvis.local.status.PartStatus.State;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Looks at every part of the platform from outside: is its process there, and does it answer. */
public final class PlatformStatus {
    private final Context context;

    public PlatformStatus(Context context) {
        this.context = context;
    }

    /** Who looks after what is not ready. */
    public Supervision supervision() {
        return Supervision.of(context.state());
    }

    public List<PartStatus> look() {
        List<PartStatus> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            parts.add(database(side));
        }
        String broker = "127.0.0.1:" + context.ports().kafka();
        parts.add(part(
                "kafka", "shared", broker, () -> Ports.answers(context.ports().kafka())));
        parts.add(part("keycloak", "shared", context.keycloakUrl(), this::identityReady));
        for (PlatformService service : PlatformService.values()) {
            URI health = URI.create(context.url(service) + "/q/health/ready");
            parts.add(part(service.lower(), service.side().lower(), context.address(service), () -> Http.ok(health)));
        }
        return parts;
    }

    private PartStatus database(Side side) {
        int port = context.ports().at(side.databaseOffset());
        return part(side.database(), side.lower(), "127.0.0.1:" + port, () -> Ports.answers(port));
    }

    private boolean identityReady() {
        return Stream.of(Side.values())
                .map(side -> "%s/realms/parvis-%s/.well-known/openid-configuration"
                        .formatted(context.keycloakUrl(), side.lower()))
                .allMatch(address -> Http.ok(URI.create(address)));
    }

    private PartStatus part(String name, String side, String address, BooleanSupplier answers) {
        Path pidFile = context.state().run().resolve(name + ".pid");
        Path log = context.state().log().resolve(name + ".log");
        return new PartStatus(name, side, address, state(pidFile, answers), log.toString());
    }

    private static State state(Path pidFile, BooleanSupplier answers) {
        if (PidFile.read(pidFile).flatMap(PidFile::process).isEmpty()) {
            return State.DOWN;
        }
        return answers.getAsBoolean() ? State.READY : State.NOT_READY;
    }
}
