package fr.parvis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.bench.machine.Cores;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.postgres.Postgres;
import fr.parvis.embedded.postgres.ServiceRoles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own bench with a script, in the place of the service: same processor, same login, prepared statements as it uses them. */
record Pgbench(Path program, Cores cores, Postgres postgres, ServiceRoles roles, Path script) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** On the path, else where Debian puts the newest. */
    static Optional<Path> found() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(
                        Pattern.compile(File.pathSeparator).splitAsStream(path).map(Path::of), versions())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> versions() {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(DEBIAN)) {
            return folders.sorted(Comparator.reverseOrder()).map(folder -> folder.resolve("bin")).toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** Transactions per second. */
    double perSecond(long seconds) {
        return parse(run("-c", Integer.toString(Settings.CLIENTS), "-j", "1", "-T", Long.toString(seconds)));
    }

    /** Exactly so many, one after the other. */
    void transactions(int count) {
        run("-c", "1", "-t", Integer.toString(count));
    }

    static double parse(String said) {
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new EmbeddedException(
                    "pgbench told no rate, as when no transaction ended within a turn because the disk did not answer (longer turns with --seconds): "
                            + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(String... how) {
        List<String> command = new ArrayList<>(cores.service());
        command.addAll(List.of(program.toString(), "-n", "-M", "prepared", "-f", script.toString()));
        command.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(postgres.port()), "-U", roles.service()));
        command.addAll(List.of(how));
        command.add(roles.service());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", roles.password());
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new EmbeddedException("pgbench refused the script %s: %s".formatted(script, said));
            }
            return said;
        } catch (IOException e) {
            throw new EmbeddedException("pgbench could not be started (%s).".formatted(e.getMessage()), e);
        }
    }
}
