package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.LogTail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings a service's database to the state that its own class path asks for; a JVM of its own each time something changed. */
public final class Migrations {
    private final Context context;

    public Migrations(Context context) {
        this.context = context;
    }

    /** Does nothing when the same jars have already migrated this data. */
    public void run(PlatformService service) {
        Path done = context.state().data().resolve(service.lower() + ".migrated");
        try {
            String stamp = stamp(service);
            if (Files.exists(done) && Files.readString(done).equals(stamp)) {
                return;
            }
            migrate(service);
            Files.writeString(done, stamp);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The migration of %s could not be started (%s): check that the disk is not full."
                            .formatted(service.lower(), e.getMessage()),
                    e);
        }
    }

    private void migrate(PlatformService service) throws IOException {
        Path log = context.state().log().resolve(service.lower() + "-migration.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of("-cp", classPath(service), "fr.parvis.commons.events.Migrate"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(new ServiceEnvironment(context).ofMigration(service));
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new EmbeddedException("The database of %s could not be migrated (%s): read %s."
                    .formatted(service.lower(), LogTail.lastWords(log), log));
        }
    }

    private String classPath(PlatformService service) {
        Path application = context.repository().application(service.application());
        return Stream.of("lib/main/*", "lib/boot/*", "app/*")
                .map(part -> application.resolve(part).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Migrations lie in the service's own jar and in those of the project, all of them rewritten by a build. */
    private String stamp(PlatformService service) throws IOException {
        Path application = context.repository().application(service.application());
        try (Stream<Path> own = Files.list(application.resolve("app"));
                Stream<Path> libraries = Files.list(application.resolve("lib/main"))) {
            return Stream.concat(
                            own,
                            libraries.filter(
                                    jar -> String.valueOf(jar.getFileName()).startsWith("fr.parvis.")))
                    .sorted()
                    .map(Migrations::describe)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String describe(Path jar) {
        try {
            return "%s %d %s".formatted(jar.getFileName(), Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
