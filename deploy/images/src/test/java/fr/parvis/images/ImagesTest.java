package fr.parvis.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.embedded.process.Folders;
import fr.parvis.images.archive.ImageArchive;
import fr.parvis.images.service.BuiltImage;
import fr.parvis.images.service.ImageBuilder;
import fr.parvis.images.service.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every image says of itself, and what is in it. */
@TestInstance(Lifecycle.PER_CLASS)
final class ImagesTest {
    private static final int SETUID_SETGID = 06000;
    private static final int GROUP_OR_OTHERS_WRITE = 0022;

    private final BuiltImages images;
    private final Map<Service, List<Found>> found = new HashMap<>();

    @TempDir
    private Path folder;

    ImagesTest() {
        images = BuiltImages.get();
    }

    private record Found(int layer, TarArchiveEntry entry) {
        String path() {
            return entry.getName().replaceFirst("^/", "");
        }
    }

    static List<Service> services() {
        return BuiltImages.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void startsTheServiceAsAUserWithoutRights(Service service) {
        ImageArchive image = images.opened(service);

        assertThat(image.names()).containsExactly("registry.example.org/parvis/%s:0.1.0".formatted(service));
        JsonNode container = image.container();
        assertThat(container.path("User").asText()).isEqualTo("10001:10001");
        assertThat(container.path("WorkingDir").asText()).isEqualTo("/opt/parvis");
        assertThat(texts(container.path("Entrypoint")))
                .containsExactly(
                        "java",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        "/opt/parvis/quarkus-run.jar");
        assertThat(container.path("Cmd")).isEmpty();
        assertThat(container.at("/ExposedPorts").has("8080/tcp")).isTrue();
        assertThat(texts(container.path("Env")))
                .containsExactlyInAnyOrder(
                        "PATH=/opt/java/bin", "JAVA_HOME=/opt/java", "LANG=C.UTF-8", "LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @MethodSource("services")
    void saysWhatItIsAndWhatItStandsOn(Service service) {
        JsonNode labels = images.opened(service).container().path("Labels");

        assertThat(labels.path("org.opencontainers.image.title").asText()).isEqualTo("Parvis " + service);
        assertThat(labels.path("org.opencontainers.image.description").asText()).contains("side");
        assertThat(labels.path("org.opencontainers.image.version").asText()).isEqualTo("0.1.0");
        assertThat(labels.path("org.opencontainers.image.revision").asText()).isEqualTo("0123abc");
        assertThat(labels.path("org.opencontainers.image.licenses").asText()).isEqualTo("EUPL-1.2");
        assertThat(labels.path("org.opencontainers.image.created").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(labels.path("fr.parvis.base.packages").asText())
                .containsPattern("base-files=\\S+ .*libc6=\\S+ libgcc-s1=\\S+ libstdc\\+\\+6=\\S+ zlib1g=\\S+");
        assertThat(labels.path("fr.parvis.base.java").asText()).startsWith("25");
        assertThat(images.opened(service).configuration().path("created").asText())
                .isEqualTo("2026-11-22T10:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasDebianLowestThenJavaThenLibrariesThenOurOwn(Service service) {
        List<Found> files = files(service);

        int quarkus = layer(files, "opt/parvis/quarkus/generated-bytecode.jar");
        assertThat(layer(files, "usr/lib/os-release")).isEqualTo(0);
        assertThat(layer(files, "opt/java/lib/modules")).isEqualTo(1);
        assertThat(files)
                .filteredOn(one -> one.path().startsWith("opt/parvis/lib/boot/io.quarkus"))
                .isNotEmpty()
                .allMatch(one -> one.layer() >= 2 && one.layer() < quarkus);
        assertThat(layer(files, "opt/parvis/quarkus-run.jar")).isEqualTo(quarkus + 1);
        assertThat(images.opened(service).layers()).hasSize(quarkus + 2);
        assertThat(files)
                .filteredOn(
                        one -> one.path().contains("fr.parvis.") || one.path().startsWith("opt/parvis/app/p"))
                .isNotEmpty()
                .allMatch(one -> one.layer() == quarkus + 1);
    }

    @Test
    @Tag("full")
    void sharesTheBaseAndMostLibrariesWithTheOthers() {
        List<String> persons = images.opened(Service.PERSONS).layers();
        List<String> supervision = images.opened(Service.SUPERVISION).layers();

        assertThat(supervision).containsAll(persons.subList(0, 5));
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasNothingThatItsUserCouldWriteAndNothingThatGivesRights(Service service) {
        for (Found one : files(service)) {
            TarArchiveEntry entry = one.entry();
            assertThat(entry.getLongUserId()).as(one.path()).isZero();
            assertThat(entry.getLongGroupId()).as(one.path()).isZero();
            assertThat(entry.getMode() & SETUID_SETGID).as(one.path()).isZero();
            if (!entry.isSymbolicLink() && !one.path().equals("tmp/")) {
                assertThat(entry.getMode() & GROUP_OR_OTHERS_WRITE)
                        .as(one.path())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasNoProgramButThoseOfJava(Service service) {
        List<String> executables = files(service).stream()
                .filter(one -> one.entry().isFile() && !one.entry().isSymbolicLink())
                .filter(one -> (one.entry().getMode() & 0111) != 0)
                .map(Found::path)
                .filter(path -> !path.contains(".so"))
                .toList();

        assertThat(executables)
                .contains("opt/java/bin/java")
                .allMatch(
                        path -> path.startsWith("opt/java/bin/") || path.matches("opt/java/lib/(jexec|jspawnhelper)"));
        assertThat(files(service))
                .extracting(Found::path)
                .noneMatch(path -> path.matches(".*/(sh|bash|dash|busybox|apt|dpkg|perl|python[0-9.]*|javac|jcmd)"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void keepsTheLicencesAndTheListThatScannersRead(Service service) {
        List<String> paths = files(service).stream().map(Found::path).toList();

        for (String name : List.of("base-files", "libc6", "libgcc-s1", "libstdc++6", "zlib1g")) {
            assertThat(paths).contains("var/lib/dpkg/status.d/" + name);
            assertThat(paths).containsAnyOf("usr/share/doc/" + name + "/copyright", "usr/share/doc/" + name);
        }
        assertThat(paths).anyMatch(path -> path.matches("usr/share/doc/gcc-\\d+-base/copyright"));
        assertThat(paths).anyMatch(path -> path.startsWith("opt/java/legal/java.base/"));
    }

    @Test
    @Tag("full")
    void isTheSameImageWhenTheSameFilesAreBuiltElsewhere() throws Exception {
        Service service = Service.PORTAL; // the smallest
        Path copy = folder.resolve("application");
        Folders.copy(BuiltImages.REPOSITORY.application(service.id()), copy);
        Path packed = Files.createDirectories(folder.resolve("layers"));
        Files.createSymbolicLink(packed.resolve("base"), BuiltImages.LAYERS.resolve("base")); // the same anyway
        ImageBuilder elsewhere = new ImageBuilder(images.standingOn(), BuiltImages.RELEASE, BuiltImages.SHARED, packed);

        BuiltImage again = elsewhere.write(service, copy, BuiltImages.NAME, folder.resolve("again.tar"));

        assertThat(again.id()).isEqualTo(images.image(service).id());
    }

    @Test
    @Tag("full")
    void makesTheSameBaseTwice() {
        Path base = images.standingOn().archive();
        String before = hash(base);

        BuiltImages.base();

        assertThat(hash(base)).isEqualTo(before);
    }

    /** The configuration holds the hashes of all layers. */
    private static String hash(Path file) {
        return ImageArchive.open(file).configuration().toString();
    }

    private List<Found> files(Service service) {
        return found.computeIfAbsent(service, wanted -> {
            List<Found> all = new ArrayList<>();
            images.opened(wanted).walk((layer, entry, content) -> all.add(new Found(layer, entry)));
            return all;
        });
    }

    private static int layer(List<Found> files, String path) {
        return files.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + path))
                .layer();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
