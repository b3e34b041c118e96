package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetFilesTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);

    @TempDir
    Path folder;

    @Test
    void writesFilesThatOnlyTheirOwnerReadsAndLeavesNothingBeside() throws IOException {
        Path kek = folder.resolve("keys/kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);
        KeysetFiles.generateSealing(folder.resolve("keys/private.json"), folder.resolve("keys/public.json"));

        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void neverOverwritesAKeyset() throws IOException {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);
        String before = Files.readString(kek);

        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.generateKeyEncryptionKeys(kek, NOVEMBER))
                .withMessageContaining("already there");
        assertThat(kek).hasContent(before);
    }

    @Test
    void holdsSeveralEpochsAndNamesTheCurrentOne() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);
        KeysetFiles.addEpoch(kek, NOVEMBER);

        KeyEncryptionKeys keys = KeyEncryptionKeys.read(kek);

        assertThat(keys.current()).isEqualTo(NOVEMBER);
        assertThat(keys.epochs()).containsExactly(OCTOBER, NOVEMBER);
    }

    @Test
    void refusesToAddAnEpochTwice() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);

        assertThatExceptionOfType(KeysetException.class).isThrownBy(() -> KeysetFiles.addEpoch(kek, OCTOBER));
    }

    @Test
    void refusesAnEpochThatIsNotLaterThanWhatIsHeld() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, NOVEMBER);

        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.addEpoch(kek, OCTOBER))
                .withMessageContaining("already holds 2026-11, and 2026-10 is not later");
    }

    @Test
    void anAnnouncedEpochWritesOnlyOnceItIsStarted() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);

        KeysetFiles.announceEpoch(kek, NOVEMBER);
        assertThat(KeyEncryptionKeys.read(kek).current()).isEqualTo(OCTOBER);
        assertThat(KeyEncryptionKeys.read(kek).epochs()).containsExactly(OCTOBER, NOVEMBER);

        KeysetFiles.startEpoch(kek, NOVEMBER);
        assertThat(KeyEncryptionKeys.read(kek).current()).isEqualTo(NOVEMBER);
        assertThat(KeyEncryptionKeys.read(kek).epochs()).containsExactly(OCTOBER, NOVEMBER);
    }

    @Test
    void refusesToStartWhatIsNotHeldOrHasStopped() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.startEpoch(kek, NOVEMBER))
                .withMessageContaining("does not hold 2026-11");

        KeysetFiles.addEpoch(kek, NOVEMBER);
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.startEpoch(kek, OCTOBER))
                .withMessageContaining("not later than the current epoch");
    }

    @Test
    void refusesToDestroyWhatIsNotHeld() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, NOVEMBER);

        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.destroyEpoch(kek, OCTOBER))
                .withMessageContaining("does not hold 2026-10");
    }

    @Test
    void aChangedFileIsStillReadByItsOwnerAloneAndHasNothingBeside() throws IOException {
        Path kek = folder.resolve("keys/kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);
        KeysetFiles.addEpoch(kek, NOVEMBER);
        KeysetFiles.destroyEpoch(kek, OCTOBER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kek)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(kek)).contains("202611").doesNotContain("202610");
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files).containsExactly(kek);
        }
    }

    /** Each draws a key of its own: with both going ahead, one key would be lost with all that it wrapped meanwhile. */
    @Test
    void ofTwoThatRotateAtOnceOneIsRefused() throws Exception {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);
        Callable<Boolean> rotate = () -> {
            try {
                KeysetFiles.addEpoch(kek, NOVEMBER);
                return true;
            } catch (KeysetException refused) {
                return false;
            }
        };

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : two.invokeAll(List.of(rotate, rotate))) {
                done.add(one.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void refusesToDestroyTheCurrentEpoch() {
        Path kek = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(kek, OCTOBER);

        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.destroyEpoch(kek, OCTOBER))
                .withMessageContaining("current epoch");
    }

    @Test
    void saysWhichFileIsMissingDamagedOrOfAnotherKind() throws IOException {
        Path absent = folder.resolve("absent.json");
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"primaryKeyId\":");
        KeysetFiles.generateSealing(folder.resolve("private.json"), folder.resolve("public.json"));

        assertRefused(absent, "cannot be read");
        assertRefused(damaged, "not a Tink JSON keyset");
        assertRefused(folder.resolve("private.json"), "another kind");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeyEncryptionKeys.read(file))
                .withMessageContaining(file.toString())
                .withMessageContaining(reason);
    }
}
