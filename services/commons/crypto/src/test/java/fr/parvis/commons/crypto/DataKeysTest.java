package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeysTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);
    private static final String HER_WORDS = "Je voudrais un chien, et des œufs le matin.";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aServiceWithOneEpoch() {
        file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, OCTOBER);
    }

    @Test
    void readsBackWhatItEncryptedForTheSameReferenceAndField() {
        DataKeys keys = keys();
        WrappedDataKey wrapped = keys.create("ref-1");

        byte[] stored = keys.unwrap("ref-1", wrapped).encrypt(HER_WORDS, "expression.text");

        assertThat(keys.unwrap("ref-1", wrapped).decrypt(stored, "expression.text"))
                .isEqualTo(HER_WORDS);
        assertThat(stored).hasSize(HER_WORDS.getBytes(StandardCharsets.UTF_8).length + 33);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("chien");
    }

    @Test
    void refusesAValueMovedToAnotherField() {
        DataKey key = keys().unwrap("ref-1", keys().create("ref-1"));

        byte[] stored = key.encrypt(HER_WORDS, "expression.text");

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> key.decrypt(stored, "comment.text"));
    }

    @Test
    void refusesAValueOfAnotherPerson() {
        DataKeys keys = keys();
        byte[] hers = keys.unwrap("ref-1", keys.create("ref-1")).encrypt(HER_WORDS, "text");
        DataKey his = keys.unwrap("ref-2", keys.create("ref-2"));

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> his.decrypt(hers, "text"));
    }

    @Test
    void refusesAChangedByte() {
        DataKey key = keys().unwrap("ref-1", keys().create("ref-1"));
        byte[] stored = key.encrypt(HER_WORDS, "text");

        stored[stored.length - 1] ^= 1;

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> key.decrypt(stored, "text"));
    }

    @Test
    void refusesAWrappedKeyPutOnAnotherReference() {
        DataKeys keys = keys();
        WrappedDataKey wrapped = keys.create("ref-1");

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> keys.unwrap("ref-2", wrapped));
    }

    @Test
    void refusesAWrappedKeyOfAnotherService() {
        Path other = folder.resolve("other.json");
        KeysetFiles.generateKeyEncryptionKeys(other, OCTOBER);
        WrappedDataKey wrapped = new DataKeys(KeyEncryptionKeys.read(other)).create("ref-1");

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> keys().unwrap("ref-1", wrapped));
    }

    @Test
    void wrapsInTheNewEpochAndStillOpensTheOld() {
        WrappedDataKey old = keys().create("ref-1");
        byte[] stored = keys().unwrap("ref-1", old).encrypt(HER_WORDS, "text");

        KeysetFiles.addEpoch(file, NOVEMBER);

        assertThat(old.epoch()).isEqualTo(OCTOBER);
        assertThat(keys().create("ref-2").epoch()).isEqualTo(NOVEMBER);
        assertThat(keys().unwrap("ref-1", old).decrypt(stored, "text")).isEqualTo(HER_WORDS);
    }

    @Test
    void makesUnreadableWhatOnlyADestroyedEpochWrapped() {
        WrappedDataKey old = keys().create("ref-1");
        KeysetFiles.addEpoch(file, NOVEMBER);

        KeysetFiles.destroyEpoch(file, OCTOBER);

        assertThatExceptionOfType(EpochDestroyedException.class)
                .isThrownBy(() -> keys().unwrap("ref-1", old))
                .satisfies(gone -> assertThat(gone.epoch()).isEqualTo(OCTOBER));
    }

    @Test
    void keepsATextReadableWhenItsKeyIsRewrappedBeforeTheEpochEnds() {
        WrappedDataKey old = keys().create("ref-1");
        byte[] stored = keys().unwrap("ref-1", old).encrypt(HER_WORDS, "text");
        KeysetFiles.addEpoch(file, NOVEMBER);

        WrappedDataKey renewed = keys().rewrap("ref-1", old);
        KeysetFiles.destroyEpoch(file, OCTOBER);

        assertThat(keys().unwrap("ref-1", renewed).decrypt(stored, "text")).isEqualTo(HER_WORDS);
    }

    @Test
    void bindsAShortLivedValueToItsContext() {
        KeyEncryptionKeys keys = KeyEncryptionKeys.read(file);
        byte[] plain = HER_WORDS.getBytes(StandardCharsets.UTF_8);

        byte[] stored = keys.encrypt(plain, "idempotency|a");

        assertThat(keys.decrypt(stored, "idempotency|a")).isEqualTo(plain);
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> keys.decrypt(stored, "idempotency|b"));
    }

    private DataKeys keys() {
        return new DataKeys(KeyEncryptionKeys.read(file));
    }
}
