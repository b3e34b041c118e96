package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Service;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who read what, on a running antenna: when a service is killed, and in the hands of who owns the database. */
@ExtendWith(AntennaExtension.class)
final class AccessLogE2ETest {

    private static final int READERS = 8;
    private static final int READ_BEFORE_THE_KILL = 200;
    private static final int READ_AFTER = 10;

    @TempDir
    private Path folder;

    @Test
    @Requirement({"PER-29", "OPS-10"})
    void aKilledServiceLeavesNoAnswerWithoutItsRow(RunningAntenna antenna) throws Exception {
        PlatformDescription platform = antenna.description();
        Service persons = platform.service("demand", "persons");
        Reader reader = Reader.signedIn(platform);
        AtomicInteger answered = new AtomicInteger();
        List<Callable<Readings>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            String file = reader.opensAFile();
            readers.add(() -> readThroughTheKill(reader, file, answered));
        }

        List<Readings> read = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(READERS)) {
            List<Future<Readings>> running = readers.stream().map(pool::submit).toList();
            await().until(() -> answered.get() >= READ_BEFORE_THE_KILL);
            ProcessHandle.of(persons.pid()).orElseThrow().destroyForcibly();
            for (Future<Readings> one : running) {
                read.add(one.get());
            }
        }

        try (PersonsDatabase database = new PersonsDatabase(platform)) {
            for (Readings one : read) {
                long rows = database.number(
                        "select count(*) from access_log where what = 'FILE' and file_id = '" + one.file() + "'");
                assertThat(rows)
                        .as("killed after %d answers: %s", READ_BEFORE_THE_KILL, one)
                        .isBetween(one.answered(), one.answered() + 1);
            }
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> database.number("select count(*) from access_log_waiting") == 0);
        }
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> antenna.launcher().run("status").exitCode() == 0);
        assertThat(verify(antenna, "after-the-kill").output()).endsWith("All holds.\n");
    }

    @Test
    @Requirement("PER-29")
    void whoOwnsTheDatabaseChangesNothingUnseen(RunningAntenna antenna) throws Exception {
        Reader reader = Reader.signedIn(antenna.description());
        String file = reader.opensAFile();
        assertThat(reader.reads(file)).isTrue();
        try (PersonsDatabase database = new PersonsDatabase(antenna.description())) {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> database.number("select count(*) from access_log_waiting") == 0);
            assertThat(verify(antenna, "whole")).satisfies(said -> {
                assertThat(said.exitCode()).isZero();
                assertThat(said.output())
                        .contains("heads kept outside were compared")
                        .endsWith("All holds.\n");
            });
            long row = database.number("select max(id) from access_log where file_id = '" + file + "'");
            database.execute("create temporary table kept as select * from access_log where id = " + row);

            database.execute("update access_log set reader = 'nobody' where id = " + row);
            assertThat(verify(antenna, "edited").output()).contains("✘ Row " + row + " was changed");
            database.execute("delete from access_log where id = " + row);
            assertThat(verify(antenna, "deleted").output()).contains("✘ Row " + row + " is gone");
            database.execute("insert into access_log overriding system value table kept");

            assertThat(verify(antenna, "put-back").exitCode()).isZero();
        }
    }

    @Test
    @Requirement("PER-29")
    void anExportIsCheckedWithoutAnAntenna(RunningAntenna antenna) throws Exception {
        Reader reader = Reader.signedIn(antenna.description());
        assertThat(reader.reads(reader.opensAFile())).isTrue();
        try (PersonsDatabase database = new PersonsDatabase(antenna.description())) {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> database.number("select count(*) from access_log_waiting") == 0);
        }
        verify(antenna, "real");
        Launcher elsewhere = new Launcher(
                Path.of(System.getProperty("parvis.root")),
                Map.of("PARVIS_STATE", folder.resolve("state").toString(), "PARVIS_BUILD", "never"));
        List<String> lines = Files.readAllLines(folder.resolve("real"));
        int lastButOne = lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.contains("\"head\""))
                .toList()
                .lastIndexOf(true);
        Path cut = Files.write(folder.resolve("cut"), lines.subList(0, lastButOne + 1));

        assertThat(check(elsewhere, folder.resolve("real")).exitCode()).isZero();
        assertThat(check(elsewhere, cut)).satisfies(said -> {
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.output()).contains("is not there any more: the end was cut off.");
        });
    }

    /** Reads one file, one reading after the other, until the service breaks off; and some more when it is back. */
    private static Readings readThroughTheKill(Reader reader, String file, AtomicInteger answered)
            throws InterruptedException {
        long read = 0;
        while (reader.reads(file)) {
            answered.incrementAndGet();
            read++;
        }
        // Nobody listens, so nothing is read, until it has started again; only the reading it broke off is in doubt.
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> reader.reads(file));
        read++;
        for (int i = 1; i < READ_AFTER; i++) {
            assertThat(reader.reads(file)).isTrue();
            read++;
        }
        return new Readings(file, read);
    }

    private Launcher.Said verify(RunningAntenna antenna, String name) throws IOException, InterruptedException {
        Path heads = folder.resolve("heads");
        Path export = folder.resolve(name);
        assertThat(antenna.launcher().run("audit", "heads", heads.toString()).exitCode())
                .isZero();
        assertThat(antenna.launcher().run("audit", "export", export.toString()).exitCode())
                .isZero();
        return check(antenna.launcher(), export);
    }

    private Launcher.Said check(Launcher launcher, Path export) throws IOException, InterruptedException {
        return launcher.run(
                "audit",
                "verify",
                export.toString(),
                "--heads",
                folder.resolve("heads").toString());
    }

    /** What one reader was answered in full. */
    private record Readings(String file, long answered) {}
}
