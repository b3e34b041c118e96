package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeysTest {

    private static final KeyEpoch OCTOBER = KeyEpoch.of(202610);
    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);
    private static final String NAMES = "names";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aServiceWithOneEpoch() {
        file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, OCTOBER);
    }

    @Test
    void givesTheSameNumberToTheSameWordWheneverTheKeyIsOpened() {
        WrappedDataKey wrapped = keys().create(NAMES);

        long digest = keys().unwrap(NAMES, wrapped).digest("t:mar");

        assertThat(keys().unwrap(NAMES, wrapped).digest("t:mar")).isEqualTo(digest);
        assertThat(keys().unwrap(NAMES, wrapped).digest("t:max")).isNotEqualTo(digest);
        assertThat(keys().unwrap(NAMES, wrapped).digest("s:mar")).isNotEqualTo(digest);
    }

    @Test
    void givesAnotherNumberUnderAnotherKey() {
        IndexKey one = keys().unwrap(NAMES, keys().create(NAMES));
        IndexKey other = keys().unwrap(NAMES, keys().create(NAMES));

        assertThat(digests(one).filter(digest -> digests(other).anyMatch(known -> known == digest)))
                .isEmpty();
    }

    @Test
    void opensNeitherForAnotherIndexNorWithAnotherServicesKeys() {
        WrappedDataKey wrapped = keys().create(NAMES);
        Path others = folder.resolve("other.json");
        KeysetFiles.generateKeyEncryptionKeys(others, OCTOBER);

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> keys().unwrap("streets", wrapped));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new IndexKeys(KeyEncryptionKeys.read(others)).unwrap(NAMES, wrapped));
    }

    @Test
    void isNoDataKeyAndADataKeyIsNoIndexKey() {
        DataKeys dataKeys = new DataKeys(KeyEncryptionKeys.read(file));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> keys().unwrap(NAMES, dataKeys.create(NAMES)));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> dataKeys.unwrap(NAMES, keys().create(NAMES)));
    }

    @Test
    void outlivesTheEpochThatWrappedItOnceItIsWrappedAnew() {
        WrappedDataKey old = keys().create(NAMES);
        long digest = keys().unwrap(NAMES, old).digest("t:mar");
        KeysetFiles.addEpoch(file, NOVEMBER);

        WrappedDataKey anew = keys().rewrap(NAMES, old);
        KeysetFiles.destroyEpoch(file, OCTOBER);

        assertThat(anew.epoch()).isEqualTo(NOVEMBER);
        assertThat(keys().unwrap(NAMES, anew).digest("t:mar")).isEqualTo(digest);
        assertThatExceptionOfType(EpochDestroyedException.class).isThrownBy(() -> keys().unwrap(NAMES, old));
    }

    @Test
    void holdsTheWordsOfManyNamesApart() {
        IndexKey key = keys().unwrap(NAMES, keys().create(NAMES));
        Stream<String> words = Stream.of("", "a", "é", "^ma", "mar", "art", "x".repeat(10_000));

        assertThat(words.map(key::digest)).doesNotHaveDuplicates();
    }

    private static LongStream digests(IndexKey key) {
        return Stream.of("^ma", "mar", "art", "rti", "tin", "in$").mapToLong(key::digest);
    }

    private IndexKeys keys() {
        return new IndexKeys(KeyEncryptionKeys.read(file));
    }
}
