package fr.parvis.images.base;

import fr.parvis.images.program.ImageException;
import fr.parvis.images.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The part of a JDK that the services need. */
public final class JavaRuntime {
    /** What classes of the services and of their libraries refer to; a test compares. */
    static final List<String> REFERRED_TO = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.rmi",
            "java.scripting",
            "java.security.jgss",
            "java.security.sasl",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "jdk.management",
            "jdk.unsupported");

    /** What no class refers to and is needed all the same: French words, recordings for a diagnosis, sockets' options, zip as a file system. */
    static final List<String> FOUND_AT_RUN_TIME = List.of("jdk.jfr", "jdk.localedata", "jdk.net", "jdk.zipfs");

    /** Libraries for a screen, which need others that are not in the image. */
    private static final String SCREEN = "**libawt_xawt.so,**libjawt.so,**libsplashscreen.so,**libjsound.so";

    private final Path jdk;
    private final Path folder;

    /** @param folder where runtimes are kept, since linking one takes a while */
    public JavaRuntime(Path jdk, Path folder) {
        this.jdk = jdk;
        this.folder = folder;
    }

    /** Of the JDK that runs this. */
    public static JavaRuntime ofThisJdk(Path folder) {
        return new JavaRuntime(Path.of(System.getProperty("java.home")), folder);
    }

    /** What the JDK says of itself: version, maker, modules. */
    String release() {
        try {
            return Files.readString(jdk.resolve("release"));
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK " + jdk + " has no file release", e);
        }
    }

    /** The version, as in {@code 25.0.3}. */
    String version() {
        return release()
                .lines()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                .findFirst()
                .orElse("unknown");
    }

    /** The folder of the runtime, linked now or before from the same JDK in the same way. */
    Path linked() {
        String made = UUID.nameUUIDFromBytes((release() + jdk + options()).getBytes(StandardCharsets.UTF_8))
                .toString();
        Path runtime = folder.resolve(made);
        if (!Files.isDirectory(runtime)) {
            link(runtime);
        }
        return runtime;
    }

    private void link(Path runtime) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(UUID.randomUUID() + ".unfinished");
            linkInto(unfinished);
            Files.move(unfinished, runtime, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the runtime " + runtime + " could not be kept", e);
        }
    }

    void linkInto(Path runtime) {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/jlink").toString()));
        command.addAll(options());
        command.addAll(List.of("--output", runtime.toString()));
        if (!Files.isExecutable(jdk.resolve("bin/jlink"))) {
            throw new ImageException(
                    "The JDK %s has no jlink: use a complete one, for example Temurin 25.".formatted(jdk));
        }
        Program.Result result = new Program(folder, command).run();
        if (!result.succeeded()) {
            throw new ImageException(
                    "The JDK %s cannot be made into a runtime (%s): use another one, for example Temurin 25."
                            .formatted(jdk, result.line("Error:")));
        }
    }

    private static List<String> options() {
        List<String> modules = new ArrayList<>(REFERRED_TO);
        modules.addAll(FOUND_AT_RUN_TIME);
        return List.of(
                "-J-XX:+UseSerialGC",
                "--add-modules",
                String.join(",", modules),
                "--include-locales=fr,en",
                "--exclude-files=" + SCREEN,
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6");
    }
}
