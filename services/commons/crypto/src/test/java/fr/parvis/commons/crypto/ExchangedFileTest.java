package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that runs while its key file is exchanged. */
class ExchangedFileTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aServiceWithOneEpoch() {
        file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, OCTOBER);
    }

    @Test
    void writesWithTheNewEpochAndReadsTheOldWithoutARestart() {
        MountedKeys mounted = new MountedKeys(file);
        KeysetFiles.addEpoch(file, NOVEMBER);

        HeldKeys held = mounted.look();

        assertThat(held.current()).isEqualTo(NOVEMBER);
        assertThat(held.epochs()).containsExactly(OCTOBER, NOVEMBER);
        assertThat(mounted.refused()).isFalse();
    }

    /** As on a cluster: two processes, each with its copy, which are exchanged one after the other. */
    @Test
    void whoHasTheAnnouncedKeyReadsWhatTheFirstOneWritesWithIt() throws IOException {
        KeysetFiles.announceEpoch(file, NOVEMBER);
        Path copy = Files.copy(file, folder.resolve("copy.json"));
        KeyEncryptionKeys slow = KeyEncryptionKeys.read(copy);
        assertThat(slow.current()).isEqualTo(OCTOBER);

        KeysetFiles.startEpoch(file, NOVEMBER);
        KeyEncryptionKeys quick = KeyEncryptionKeys.read(file);
        WrappedDataKey wrapped = new DataKeys(quick).create("ref-1");
        byte[] cursor = quick.encrypt(new byte[] {1}, "list");

        assertThat(wrapped.epoch()).isEqualTo(NOVEMBER);
        assertThat(new DataKeys(slow).unwrap("ref-1", wrapped)).isNotNull();
        assertThat(slow.decrypt(cursor, "list")).containsExactly(1);
        assertThat(new DataKeys(slow).create("ref-2").epoch()).isEqualTo(OCTOBER);
    }

    @Test
    void looksAtOnceWhenItMeetsAnEpochItDoesNotKnow() {
        KeyEncryptionKeys running = KeyEncryptionKeys.read(file);
        KeysetFiles.addEpoch(file, NOVEMBER);
        KeyEncryptionKeys other = KeyEncryptionKeys.read(file);

        assertThat(new DataKeys(running).unwrap("ref-1", new DataKeys(other).create("ref-1")))
                .isNotNull();
    }

    @Test
    void looksAtOnceWhenItMeetsAValueItCannotRead() {
        KeyEncryptionKeys running = KeyEncryptionKeys.read(file);
        KeysetFiles.addEpoch(file, NOVEMBER);
        byte[] cursor = KeyEncryptionKeys.read(file).encrypt(new byte[] {1}, "list");

        assertThat(running.decrypt(cursor, "list")).containsExactly(1);
    }

    @Test
    void forgetsAnEpochThatWasDestroyedInTheFile() {
        MountedKeys mounted = new MountedKeys(file);
        KeysetFiles.addEpoch(file, NOVEMBER);
        mounted.look();
        KeysetFiles.destroyEpoch(file, OCTOBER);

        assertThat(mounted.look().epochs()).containsExactly(NOVEMBER);
    }

    @Test
    void keepsItsKeysWhenTheFileIsDamagedOrGoneAndSaysSo() throws IOException {
        String whole = Files.readString(file);
        MountedKeys mounted = new MountedKeys(file);

        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThat(mounted.look().current()).isEqualTo(OCTOBER);
        assertThat(mounted.refused()).isTrue();

        Files.delete(file);
        assertThat(mounted.look().current()).isEqualTo(OCTOBER);
        assertThat(mounted.refused()).isTrue();

        Files.writeString(file, whole);
        assertThat(mounted.look().current()).isEqualTo(OCTOBER);
        assertThat(mounted.refused()).isFalse();
    }

    /** With other keys under the same month it would write what the replicas beside it cannot read. */
    @Test
    void doesNotTakeOtherKeysOfTheSameMonth() throws IOException {
        MountedKeys mounted = new MountedKeys(file);
        Path foreign = folder.resolve("foreign.json");
        KeysetFiles.generateKeyEncryptionKeys(foreign, OCTOBER);
        KeysetFiles.addEpoch(foreign, NOVEMBER);

        Files.move(foreign, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(mounted.look().current()).isEqualTo(OCTOBER);
        assertThat(mounted.refused()).isTrue();
    }

    @Test
    void doesNotGoBackToAnEarlierFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        KeysetFiles.announceEpoch(file, NOVEMBER);
        byte[] announced = Files.readAllBytes(file);
        KeysetFiles.startEpoch(file, NOVEMBER);
        MountedKeys mounted = new MountedKeys(file);

        for (byte[] earlier : new byte[][] {before, announced}) {
            Files.write(file, earlier);
            assertThat(mounted.look().current()).isEqualTo(NOVEMBER);
            assertThat(mounted.refused()).isTrue();
        }
    }
}
