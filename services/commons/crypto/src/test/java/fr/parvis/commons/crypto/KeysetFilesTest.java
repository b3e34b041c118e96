package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
