package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);
    private static final String LOG = "persons";
    private static final Batch BATCH =
            new Batch(LOG, 1, "0".repeat(64), 1, 1, "1".repeat(64), Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aServiceWithOneEpoch() {
        file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, OCTOBER);
    }

    /** RFC 8032 signs the same bytes with the same key the same way. */
    @Test
    void signsTheSameWheneverTheKeyIsOpened() {
        WrappedDataKey wrapped = keys().create(LOG);

        Head head = keys().unwrap(LOG, wrapped).sign(BATCH);

        assertThat(keys().unwrap(LOG, wrapped).sign(BATCH)).isEqualTo(head);
        assertThat(HexFormat.of().parseHex(head.signature())).hasSize(64);
        assertThat(HexFormat.of().parseHex(head.key())).hasSize(32);
    }

    @Test
    void opensNeitherForAnotherPurposeNorWithAnotherServicesKeys() {
        WrappedDataKey wrapped = keys().create(LOG);
        Path others = folder.resolve("other.json");
        KeysetFiles.generateKeyEncryptionKeys(others, OCTOBER);

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> keys().unwrap("letters", wrapped));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new SigningKeys(KeyEncryptionKeys.read(others)).unwrap(LOG, wrapped));
    }

    @Test
    void takesNoKeyOfAnotherKind() {
        WrappedDataKey index = new IndexKeys(KeyEncryptionKeys.read(file)).create(LOG);

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> keys().unwrap(LOG, index));
    }

    @Test
    void outlivesItsEpochOnceWrappedAnew() {
        WrappedDataKey old = keys().create(LOG);
        Head head = keys().unwrap(LOG, old).sign(BATCH);
        assertThat(keys().isOld(old)).isFalse();
        KeysetFiles.addEpoch(file, NOVEMBER);
        assertThat(keys().isOld(old)).isTrue();

        WrappedDataKey fresh = keys().rewrap(LOG, old);
        KeysetFiles.destroyEpoch(file, OCTOBER);

        assertThat(keys().unwrap(LOG, fresh).sign(BATCH)).isEqualTo(head);
        assertThatExceptionOfType(EpochDestroyedException.class).isThrownBy(() -> keys().unwrap(LOG, old));
    }

    private SigningKeys keys() {
        return new SigningKeys(KeyEncryptionKeys.read(file));
    }
}
