package fr.parvis.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.parvis.images.program.Program;
import fr.parvis.images.service.Engine;
import fr.parvis.images.service.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The image of persons, run: what is in it is enough. */
@TestInstance(Lifecycle.PER_CLASS)
final class ImageRunTest {
    private static final String ALL = "/opt/parvis/lib/main/*:/opt/parvis/lib/boot/*:/opt/parvis/app/*";
    private static final List<String> NO_DATABASE = List.of(
            "PARVIS_DB_JDBC_URL=jdbc:postgresql://127.0.0.1:1/persons",
            "PARVIS_DB_OWNER=owner",
            "PARVIS_DB_OWNER_PASSWORD=password",
            "PARVIS_DB_ROLE=role");
    /** How a service ends that was told nothing: it got as far as its configuration, with all its libraries loaded. */
    private static final String TOLD_NOTHING = "Configuration validation failed";

    private final BuiltImages images = BuiltImages.get();
    private final ImageInFolder persons;

    ImageRunTest(@TempDir Path folder) {
        persons = ImageInFolder.unpack(images.opened(Service.PERSONS), folder.resolve("root"));
    }

    @Test
    void migratesUntilItMissesTheDatabaseWithTheLibrariesOfTheImageAlone() throws Exception {
        Program.Result ended = persons.java(NO_DATABASE, "-cp", ALL, "fr.parvis.commons.events.Migrate");

        assertThat(ended.output()).contains("migration failed: ", "Connection to 127.0.0.1:1 refused");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void triesTheNetworkWithTheLibrariesOfTheImageAlone() throws Exception {
        Program.Result ended = persons.java(
                List.of(), "-cp", "/opt/parvis/lib/main/*", "fr.parvis.commons.reach.Reach", "shut=127.0.0.1:1");

        assertThat(ended.output()).contains("ok   127.0.0.1:1 expected shut, is shut");
        assertThat(ended.code()).isZero();
    }

    @Test
    void speaksFrench() throws Exception {
        Program.Result ended = persons.java(
                List.of("LC_ALL=C.UTF-8"),
                "-Duser.language=fr",
                "-Duser.country=FR",
                "-XshowSettings:locale",
                "-version");

        assertThat(ended.output()).contains("default locale = français (France)");
    }

    @Test
    void startsInARootThatCannotBeWritten() {
        assumeTrue(persons.mayConfine(), "no container engine, and no right to a root of its own here (unshare)");

        Program.Result ended = persons.confined(
                List.of("LC_ALL=C.UTF-8"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                "/opt/parvis/quarkus-run.jar");

        assertThat(ended.output()).contains(TOLD_NOTHING);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void startsInAnEngine() {
        Optional<Engine> engine = Engine.found();
        assumeTrue(engine.isPresent(), "no container engine here: neither docker nor podman answers");
        engine.get().load(images.archive(Service.PERSONS));

        Program.Result ended = engine.get()
                .run(
                        "run",
                        "--rm",
                        "--read-only",
                        "--user=10001:10001",
                        "--cap-drop=ALL",
                        "--network=none",
                        "--tmpfs=/tmp",
                        images.image(Service.PERSONS).name());

        assertThat(ended.output()).contains(TOLD_NOTHING);
        assertThat(ended.code()).isEqualTo(1);
    }
}
