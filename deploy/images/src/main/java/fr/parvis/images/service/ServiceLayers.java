package fr.parvis.images.service;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The layers of a service above the base, the one that changes least lowest: libraries of others, those that most services have before the rest, what Quarkus generated, and our own code. A new
 * version of ours moves two small layers.
 */
final class ServiceLayers {
    static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/opt/parvis");
    /** What Quarkus packages, all of it; anything else would not know its layer. */
    private static final Set<String> PARTS =
            Set.of("lib", "quarkus", "app", "quarkus-run.jar", "quarkus-app-dependencies.txt");

    private ServiceLayers() {}

    /** Those of the folder {@code quarkus-app} of a service. */
    static List<FileEntriesLayer> of(Path application, SharedLibraries shared) throws IOException {
        List<Path> places = places(application);
        for (Path place : places) {
            if (!PARTS.contains(place.getName(0).toString())) {
                throw new IllegalStateException(application.resolve(place) + " is in no layer");
            }
        }
        List<FileEntriesLayer> layers = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Map<String, Path> set : shared.sets()) {
            Map<String, Path> had = SharedLibraries.had(application, set);
            FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("shared libraries");
            had.forEach((place, library) -> layer.addEntry(library, HOME.resolve(place)));
            layers.add(layer.build());
            done.addAll(had.keySet());
        }
        layers.add(
                layer("libraries", application, places, place -> isLibrary(place) && !done.contains(place.toString())));
        layers.add(layer("quarkus", application, places, place -> place.startsWith("quarkus")));
        layers.add(
                layer("application", application, places, place -> !isLibrary(place) && !place.startsWith("quarkus")));
        layers.removeIf(layer -> layer.getEntries().isEmpty());
        return layers;
    }

    /** Every file of a packaged service, from its folder. */
    static List<Path> places(Path application) throws IOException {
        try (Stream<Path> all = Files.walk(application)) {
            return all.filter(Files::isRegularFile)
                    .map(application::relativize)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    static boolean isLibrary(Path place) {
        return place.startsWith("lib") && !String.valueOf(place.getFileName()).startsWith("fr.parvis.");
    }

    private static FileEntriesLayer layer(String name, Path application, List<Path> places, Predicate<Path> kept) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        places.stream()
                .filter(kept)
                .forEach(place -> layer.addEntry(application.resolve(place), HOME.resolve(place.toString())));
        return layer.build();
    }
}
