package fr.parvis.local.platform;

import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.Ports;
import fr.parvis.embedded.process.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a service and waits until it says that it is ready. */
final class ServiceProcesses {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private final Context context;
    private final ServiceEnvironment environment;

    ServiceProcesses(Context context) {
        this.context = context;
        this.environment = new ServiceEnvironment(context);
    }

    Running start(PlatformService service) {
        Ports.requireFree(service.lower(), context.ports().at(service.portOffset()));
        ChildProcess process = ChildProcess.start(spec(service));
        URI ready = URI.create(context.url(service) + "/q/health/ready");
        Waiting.until(process, PATIENCE, () -> Http.ok(ready));
        return new Running(process, process::close);
    }

    AotCache aotCache(PlatformService service) {
        return new AotCache(
                context.state().cache().resolve("aot"),
                service.application(),
                List.of(jar(service).toString()),
                List.of("--enable-native-access=ALL-UNNAMED"));
    }

    private ChildSpec spec(PlatformService service) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Dparvis.service=" + marker(service));
        command.addAll(JVM);
        command.addAll(
                service.records()
                        ? aotCache(service).options()
                        : aotCache(service).optionsIfMade());
        command.addAll(List.of("-jar", jar(service).toString()));
        return new ChildSpec(
                service.lower(),
                command,
                environment.of(service),
                context.state().root(),
                context.state().log().resolve(service.lower() + ".log"),
                context.state().run().resolve(service.lower() + ".pid"),
                marker(service),
                ChildSpec.StopSignal.TERM);
    }

    private String marker(PlatformService service) {
        return service.principal() + "@" + context.state().root();
    }

    private Path jar(PlatformService service) {
        return context.repository().application(service.application()).resolve("quarkus-run.jar");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
