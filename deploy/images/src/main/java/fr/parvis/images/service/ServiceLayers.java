package fr.parvis.images.service;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The layers of a service above the base, the one that changes least lowest: libraries of others, what Quarkus generated, and our own code. A new
 * version of ours moves two small layers.
 */
final class ServiceLayers {
    static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/opt/parvis");
    /** What Quarkus packages, all of it; anything else would not know its layer. */
    private static final Set<String> PARTS =
            Set.of("lib", "quarkus", "app", "quarkus-run.jar", "quarkus-app-dependencies.txt");

    private ServiceLayers() {}

    /** Those of the folder {@code quarkus-app} of a service. */
    static List<FileEntriesLayer> of(Path application) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(application)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        for (Path file : files) {
            if (!PARTS.contains(application.relativize(file).getName(0).toString())) {
                throw new IllegalStateException(file + " is in no layer");
            }
        }
        return List.of(
                layer("libraries", application, files, ServiceLayers::isLibrary),
                layer("quarkus", application, files, file -> file.startsWith("quarkus")),
                layer("application", application, files, file -> !isLibrary(file) && !file.startsWith("quarkus")));
    }

    private static boolean isLibrary(Path file) {
        return file.startsWith("lib") && !file.getFileName().toString().startsWith("fr.parvis.");
    }

    private static FileEntriesLayer layer(String name, Path application, List<Path> files, Predicate<Path> kept) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (Path file : files) {
            Path place = application.relativize(file);
            if (kept.test(place)) {
                layer.addEntry(file, HOME.resolve(place.toString()));
            }
        }
        return layer.build();
    }
}
