package fr.parvis.images.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServiceLayersTest {
    private static final SharedLibraries NONE = new SharedLibraries(List.of());

    @TempDir
    private Path application;

    @Test
    void putsWhatChangesLeastLowest() throws Exception {
        for (String file : List.of(
                "quarkus-run.jar",
                "app/parvis-persons.jar",
                "lib/boot/io.quarkus.runner.jar",
                "lib/main/io.vertx.vertx-core.jar",
                "lib/main/fr.parvis.parvis-commons-web.jar",
                "quarkus/generated-bytecode.jar")) {
            write(file);
        }

        List<FileEntriesLayer> layers = ServiceLayers.of(application, NONE);

        assertThat(layers).extracting(FileEntriesLayer::getName).containsExactly("libraries", "quarkus", "application");
        assertThat(layers.stream().map(ServiceLayersTest::places))
                .containsExactly(
                        List.of(
                                "/opt/parvis/lib/boot/io.quarkus.runner.jar",
                                "/opt/parvis/lib/main/io.vertx.vertx-core.jar"),
                        List.of("/opt/parvis/quarkus/generated-bytecode.jar"),
                        List.of(
                                "/opt/parvis/app/parvis-persons.jar",
                                "/opt/parvis/lib/main/fr.parvis.parvis-commons-web.jar",
                                "/opt/parvis/quarkus-run.jar"));
    }

    @Test
    void putsWhatMostServicesHaveIntoLayersOfItsOwn() throws Exception {
        for (Service service : Service.values()) {
            write(service + "/lib/main/of-all.jar");
        }
        for (Service service : List.of(
                Service.PERSONS, Service.FACILITATION, Service.COOPERATION, Service.SUPERVISION, Service.INDICATORS)) {
            write(service + "/lib/main/of-five.jar");
        }
        write("persons/lib/main/of-one.jar");

        SharedLibraries shared = SharedLibraries.of(service -> application.resolve(service.id()));

        assertThat(ServiceLayers.of(application.resolve("persons"), shared).stream()
                        .map(ServiceLayersTest::places))
                .containsExactly(
                        List.of("/opt/parvis/lib/main/of-all.jar"),
                        List.of("/opt/parvis/lib/main/of-five.jar"),
                        List.of("/opt/parvis/lib/main/of-one.jar"));
        assertThat(ServiceLayers.of(application.resolve("portal"), shared).stream()
                        .map(ServiceLayersTest::places))
                .containsExactly(List.of("/opt/parvis/lib/main/of-all.jar"));
    }

    @Test
    void refusesAFileThatItKnowsNoLayerFor() throws Exception {
        write("native/service");

        assertThatThrownBy(() -> ServiceLayers.of(application, NONE))
                .hasMessageEndingWith("native/service is in no layer");
    }

    private static List<String> places(FileEntriesLayer layer) {
        return layer.getEntries().stream()
                .map(entry -> entry.getExtractionPath().toString())
                .toList();
    }

    private void write(String file) throws Exception {
        Path place = application.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, "x");
    }
}
