package fr.parvis.images.base;

import fr.parvis.images.archive.ArchiveWriter;
import fr.parvis.images.archive.LayerTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What every image stands on, as an archive.
 *
 * @param architecture of the processor, as the OCI names it
 */
public record BaseImage(Path archive, String architecture) {
    public static final String JAVA_HOME = "/opt/java";
    /** Number of the user and of its group, the same in the charts. */
    public static final int USER = DebianFiles.USER;

    /** The C library with what it needs, the libraries of C++ for a native library of Netty, zlib for a JDK of Debian's own. */
    static final List<String> PACKAGES = List.of("base-files", "libc6", "libgcc-s1", "libstdc++6", "zlib1g");

    /** Makes it in a folder, in which whatever can be used again is kept. */
    public static BaseImage make(Path folder, DebianArchive debian, JavaRuntime java) {
        try {
            Files.createDirectories(folder);
            List<DebianPackage> packages = debian.fetch(PACKAGES);
            Path lowest = folder.resolve("debian.tar");
            DebianFiles.of(packages).write(lowest);
            Path runtime = folder.resolve("java.tar");
            new LayerTree().copyOf(java.linked(), JAVA_HOME.substring(1)).write(runtime);
            Path archive = folder.resolve("base.tar");
            String architecture = ofThisMachine();
            ArchiveWriter.write(archive, List.of(lowest, runtime), architecture, container(packages, java.version()));
            return new BaseImage(archive, architecture);
        } catch (IOException e) {
            throw new UncheckedIOException("the base of the images could not be written below " + folder, e);
        }
    }

    private static Map<String, Object> container(List<DebianPackage> packages, String java) {
        String contents = packages.stream()
                .sorted(Comparator.comparing(DebianPackage::name))
                .map(one -> one.name() + "=" + one.version())
                .collect(Collectors.joining(" "));
        return new TreeMap<>(Map.of(
                "Env",
                List.of("PATH=" + JAVA_HOME + "/bin", "JAVA_HOME=" + JAVA_HOME, "LANG=C.UTF-8", "LC_ALL=C.UTF-8"),
                "User",
                USER + ":" + USER,
                "Labels",
                new TreeMap<>(Map.of("fr.parvis.base.packages", contents, "fr.parvis.base.java", java))));
    }

    private static String ofThisMachine() {
        String own = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (own) {
            case "aarch64" -> "arm64";
            case "x86_64" -> "amd64";
            default -> own;
        };
    }
}
