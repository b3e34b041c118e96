package fr.parvis.images.service;

import fr.parvis.images.program.ImageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Libraries that most services have, in sets that exactly the same services have: a layer of each set is packed, sent and kept by a cluster once for
 * all of them.
 *
 * @param sets by place below the folder of a service, the file of the first that has it; the widest set first
 */
public record SharedLibraries(List<Map<String, Path>> sets) {
    /** Of the seven services: fewer would make many small layers. */
    private static final int MOST = 5;

    public SharedLibraries {
        sets = List.copyOf(sets);
    }

    /** What the packaged services have in common; all of them are looked at, whichever are built. */
    public static SharedLibraries of(Function<Service, Path> applications) {
        Map<String, Set<Service>> owners = new TreeMap<>();
        Map<String, Path> first = new TreeMap<>();
        for (Service service : Service.values()) {
            Path application = applications.apply(service);
            for (Path place : libraries(service, application)) {
                Path library = application.resolve(place);
                if (same(first.computeIfAbsent(place.toString(), any -> library), library)) {
                    owners.computeIfAbsent(place.toString(), any -> EnumSet.noneOf(Service.class))
                            .add(service);
                }
            }
        }
        return new SharedLibraries(sets(owners, first));
    }

    private static List<Map<String, Path>> sets(Map<String, Set<Service>> owners, Map<String, Path> first) {
        Map<String, Map<String, Path>> sets = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        owners.forEach((place, services) -> {
            if (services.size() >= MOST) {
                sets.computeIfAbsent(services.toString(), any -> new TreeMap<>())
                        .put(place, Objects.requireNonNull(first.get(place)));
            }
        });
        return List.copyOf(sets.values());
    }

    private static List<Path> libraries(Service service, Path application) {
        try {
            return ServiceLayers.places(application).stream()
                    .filter(ServiceLayers::isLibrary)
                    .toList();
        } catch (IOException e) {
            throw new ImageException(
                    "The service %s is not packaged: let ./parvis images build it, without PARVIS_BUILD=never."
                            .formatted(service),
                    e);
        }
    }

    /** The part of a set that this service has, if it has all of it, from the files of the first that has it: so it is packed once. */
    static Map<String, Path> had(Path application, Map<String, Path> set) {
        boolean all = set.entrySet().stream()
                .allMatch(library -> Files.exists(application.resolve(library.getKey()))
                        && same(library.getValue(), application.resolve(library.getKey())));
        return all ? set : Map.of();
    }

    private static boolean same(Path one, Path other) {
        try {
            return one.equals(other) || Files.mismatch(one, other) == -1;
        } catch (IOException e) {
            throw new UncheckedIOException("%s and %s cannot be compared".formatted(one, other), e);
        }
    }
}
