package fr.parvis.embedded.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of the server, as its own script would make them, with a garbage collector for small memory. */
final class KeycloakCommand {
    private static final List<String> OPENS = List.of("util", "util.concurrent", "security", "lang");

    /** What the server's build is asked for. The database is a file: an antenna in production has another one, in its chart. */
    static final List<String> BUILD = List.of("build", "--db=dev-file", "--cache=local");

    private final KeycloakConfig config;

    KeycloakCommand(KeycloakConfig config) {
        this.config = config;
    }

    /** Builds the providers in. */
    List<String> build() {
        return command(List.of("-XX:TieredStopAtLevel=1"), BUILD);
    }

    List<String> start() {
        return command(
                config.jvmOptions(),
                List.of(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + config.port(),
                        "--hostname=" + config.url(),
                        "--import-realm"));
    }

    private List<String> command(List<String> jvmOptions, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dkc.home.dir=" + config.home());
        command.add("-Djboss.server.config.dir=" + config.home().resolve("conf"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.addAll(List.of("-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000"));
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Duser.language=en", "-Duser.country=US", "--enable-native-access=ALL-UNNAMED"));
        OPENS.forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
        command.addAll(jvmOptions);
        command.addAll(
                List.of("-cp", config.home().resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
