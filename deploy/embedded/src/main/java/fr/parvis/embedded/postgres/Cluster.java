package fr.parvis.embedded.postgres;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a PostgreSQL cluster and the commands on them. */
final class Cluster {
    private final PostgresConfig config;
    private final Path programs = Binaries.unpacked().resolve("bin");

    Cluster(PostgresConfig config) {
        this.config = config;
    }

    /** Makes the data folder unless it is there; a cut-off attempt leaves nothing behind. */
    void initialise() {
        if (Files.exists(config.directory().resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = config.directory().resolveSibling(config.directory().getFileName() + ".new");
        Folders.delete(unfinished);
        Path password = config.directory().resolveSibling(config.directory().getFileName() + ".pw");
        Folders.writeSecret(password, config.superuserPassword());
        try {
            run(initdb(unfinished, password));
            Folders.delete(config.directory());
            Files.move(unfinished, config.directory());
            Files.deleteIfExists(password);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The database folder %s could not be made (%s): make room on that disk."
                            .formatted(config.directory(), e.getMessage()),
                    e);
        }
    }

    ChildSpec server() {
        List<String> command = new ArrayList<>(RootPrefix.words());
        command.add(programs.resolve("postgres").toString());
        command.addAll(List.of("-D", config.directory().toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ChildSpec(
                config.name(),
                command,
                Map.of("LC_ALL", "C"),
                config.directory(),
                config.log(),
                config.runFolder().resolve(config.name() + ".pid"),
                config.directory().toString(),
                ChildSpec.StopSignal.INT);
    }

    private Map<String, String> settings() {
        String durable = config.durable() ? "on" : "off";
        return Map.ofEntries(
                Map.entry("port", Integer.toString(config.port())),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("max_connections", "200"),
                Map.entry("fsync", durable),
                Map.entry("full_page_writes", durable),
                Map.entry("synchronous_commit", durable),
                Map.entry("log_connections", "authentication,authorization"),
                Map.entry("log_disconnections", "on"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
    }

    private List<String> initdb(Path target, Path passwordFile) {
        List<String> command = new ArrayList<>(RootPrefix.words());
        command.add(programs.resolve("initdb").toString());
        command.addAll(List.of("-D", target.toString(), "-U", "postgres", "--pwfile=" + passwordFile));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin"));
        command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-sync", "--no-instructions"));
        return command;
    }

    private void run(List<String> command) throws IOException {
        Files.createDirectories(config.log().toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(config.log().toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new EmbeddedException("%s could not make its database folder (%s): read %s."
                    .formatted(config.name(), LogTail.lastWords(config.log()), config.log()));
        }
    }
}
