package fr.parvis.local.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JDK's ahead-of-time cache of one part: recorded while it runs the first time, made after it stopped, used from then on; made anew when
 * its jars or the JDK change.
 *
 * @param classPath as given to the JVM; an entry may end in a wildcard
 * @param moduleOptions what opens modules: the JVM that makes the cache needs the same
 */
public record AotCache(Path folder, String name, List<String> classPath, List<String> moduleOptions) {
    /** An exit code above it says by which signal a process ended. */
    private static final int SIGNAL = 128;

    public AotCache {
        classPath = List.copyOf(classPath);
        moduleOptions = List.copyOf(moduleOptions);
    }

    /** Options for the next start: use the cache, or record for it; none with PARVIS_AOT=off, for starts that are not repeated. */
    public List<String> options() {
        if ("off".equals(System.getenv("PARVIS_AOT"))) {
            return List.of();
        }
        if (usable()) {
            return use();
        }
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(cache());
            Files.deleteIfExists(recording());
            Files.writeString(stampFile(), stamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Options for the next start of a second process of the same jars: use the cache where there is one, never record. */
    List<String> optionsIfMade() {
        return !"off".equals(System.getenv("PARVIS_AOT")) && usable() ? use() : List.of();
    }

    private List<String> use() {
        return List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Whether a run was recorded of which no cache was made yet. */
    boolean recorded() {
        return Files.exists(recording()) && !Files.exists(cache());
    }

    /** What became of a recording; whatever it is only costs speed, so it is told and not thrown. */
    public enum Made {
        MADE,
        NOT_MADE,
        /** By a signal, such as a second Ctrl-C. */
        BROKEN_OFF
    }

    /** Makes the cache from the recording; one that is not finished never stands under the name of the cache. */
    public Made make() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording()));
        command.addAll(List.of("-XX:AOTCache=" + unfinished(), "-XX:+UseSerialGC"));
        command.addAll(moduleOptions);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".log").toFile())
                    .start();
            int code = process.onExit().join().exitValue();
            if (code == 0) {
                Files.move(unfinished(), cache(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(unfinished());
            Files.deleteIfExists(recording());
            return code == 0 ? Made.MADE : code > SIGNAL ? Made.BROKEN_OFF : Made.NOT_MADE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean usable() {
        try {
            return Files.exists(cache())
                    && Files.exists(stampFile())
                    && Files.readString(stampFile()).equals(stamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cache() {
        return folder.resolve(name + ".aot");
    }

    private Path unfinished() {
        return folder.resolve(name + ".aot.new");
    }

    private Path recording() {
        return folder.resolve(name + ".aotconf");
    }

    private Path stampFile() {
        return folder.resolve(name + ".stamp");
    }

    /** JDK, and name, size and time of every jar. */
    private String stamp() {
        String jars = classPath.stream()
                .flatMap(AotCache::jars)
                .map(AotCache::describe)
                .collect(Collectors.joining("\n"));
        return System.getProperty("java.vm.version") + "\n" + jars + "\n";
    }

    private static Stream<Path> jars(String entry) {
        if (!entry.endsWith("*")) {
            return Stream.of(Path.of(entry));
        }
        try (Stream<Path> files = Files.list(Path.of(entry.substring(0, entry.length() - 1)))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Path jar) {
        try {
            return "%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
