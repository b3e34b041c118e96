package fr.parvis.images;

import fr.parvis.images.archive.ImageArchive;
import fr.parvis.images.base.BaseImage;
import fr.parvis.images.base.DebianArchive;
import fr.parvis.images.base.DebianOutOfReach;
import fr.parvis.images.base.JavaRuntime;
import fr.parvis.images.service.BuiltImage;
import fr.parvis.images.service.ImageBuilder;
import fr.parvis.images.service.ImageName;
import fr.parvis.images.service.Release;
import fr.parvis.images.service.Service;
import fr.parvis.images.service.SharedLibraries;
import fr.parvis.local.state.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Images, built once for all tests: with {@code -Dparvis.full=true} all, else one with the broker and one without a heavy library. */
final class BuiltImages {
    static final Repository REPOSITORY = Repository.located();
    static final ImageName NAME = new ImageName("registry.example.org/parvis", "0.1.0");
    static final Release RELEASE = new Release("0.1.0", Optional.of("0123abc"), Instant.parse("2026-11-22T10:00:00Z"));

    private static final Path TARGET = REPOSITORY.root().resolve("deploy/images/target");
    static final Path LAYERS = TARGET.resolve("layers");
    static final SharedLibraries SHARED = SharedLibraries.of(service -> REPOSITORY.application(service.id()));

    private static final List<Service> SOME = List.of(Service.PERSONS, Service.PORTAL);

    private static @Nullable BuiltImages built;
    private static @Nullable String outOfReach;

    private final BaseImage base;
    private final ImageBuilder builder;
    private final Path folder;
    private final Map<Service, BuiltImage> images = new EnumMap<>(Service.class);

    private BuiltImages() throws IOException {
        base = base();
        builder = new ImageBuilder(base, RELEASE, SHARED, LAYERS);
        folder = Files.createDirectories(TARGET.resolve("test-images"));
        for (Service service : services()) {
            images.put(service, builder.write(service, REPOSITORY.application(service.id()), NAME, archive(service)));
        }
    }

    /** The services whose images these are. */
    static List<Service> services() {
        return Boolean.getBoolean("parvis.full") ? List.of(Service.values()) : SOME;
    }

    /** Ends the test as skipped, with the reason that the gate knows, where there is no way to Debian's packages. */
    static synchronized BuiltImages get() {
        if (built == null && outOfReach == null) {
            try {
                built = new BuiltImages();
            } catch (DebianOutOfReach e) {
                outOfReach = e.getMessage();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (built == null) {
            Assumptions.abort("no Debian packages here, so no image to look at. " + outOfReach);
        }
        return built;
    }

    static BaseImage base() {
        DebianArchive debian = new DebianArchive(TARGET.resolve("debian"), Optional.empty());
        return BaseImage.make(TARGET.resolve("base"), debian, JavaRuntime.ofThisJdk(TARGET.resolve("java")));
    }

    BaseImage standingOn() {
        return base;
    }

    ImageBuilder builder() {
        return builder;
    }

    BuiltImage image(Service service) {
        return Objects.requireNonNull(images.get(service));
    }

    Path archive(Service service) {
        return folder.resolve(service + ".tar");
    }

    ImageArchive opened(Service service) {
        return ImageArchive.open(archive(service));
    }
}
