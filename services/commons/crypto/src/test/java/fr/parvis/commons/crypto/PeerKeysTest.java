package fr.parvis.commons.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerKeysTest {

    private static final byte[] TEXT = "Habiter près de ma sœur".getBytes(UTF_8);
    private static final byte[] HERE = "header".getBytes(UTF_8);

    @TempDir
    Path folder;

    private PeerKeys one;
    private PeerKeys other;

    @BeforeEach
    void twoInstallations() {
        one = keys("one");
        other = keys("other");
    }

    @Test
    void opensWhatWasSealedToItsAddressAndNoOther() {
        byte[] sealed = one.address().seal(TEXT, HERE);

        assertThat(one.open(sealed, HERE)).isEqualTo(TEXT);
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> other.open(sealed, HERE));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> one.open(sealed, "another header".getBytes(UTF_8)));
        sealed[sealed.length - 1] ^= 1;
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> one.open(sealed, HERE));
    }

    @Test
    void showsWhoSigned() {
        byte[] signature = one.sign(TEXT);

        assertThat(one.address().signed(TEXT, signature)).isTrue();
        assertThat(other.address().signed(TEXT, signature)).isFalse();
        assertThat(one.address().signed(HERE, signature)).isFalse();
        assertThat(one.address().signed(TEXT, new byte[3])).isFalse();
    }

    @Test
    void isTheSameAddressWhenItsKeysAreReadFromWhatWasGivenAway() {
        PeerAddress given =
                PeerAddress.of(one.address().sealingKey(), one.address().signingKey());

        assertThat(one.open(given.seal(TEXT, HERE), HERE)).isEqualTo(TEXT);
        assertThat(given.signed(TEXT, one.sign(TEXT))).isTrue();
        assertThat(given.fingerprint("caen")).isEqualTo(one.address().fingerprint("caen"));
    }

    @Test
    void hasAFingerprintOfItsOwnForEachOwnerAndEachKey() {
        assertThat(one.address().fingerprint("caen"))
                .matches("([0-9a-f]{4} ){7}[0-9a-f]{4}")
                .isNotEqualTo(one.address().fingerprint("lille"))
                .isNotEqualTo(other.address().fingerprint("caen"));
    }

    @Test
    void refusesAnAddressThatIsNoneOrGivesASecretAway() throws java.io.IOException {
        String signing = one.address().signingKey();
        String secret = java.nio.file.Files.readString(folder.resolve("one-sealing.json"));

        for (String sealing :
                new String[] {"", "{}", "not base64!", Base64.getEncoder().encodeToString(secret.getBytes(UTF_8))}) {
            assertThatExceptionOfType(KeysetException.class)
                    .as(sealing)
                    .isThrownBy(() -> PeerAddress.of(sealing, signing));
        }
        for (String wrong : new String[] {"", "00", "zz".repeat(32)}) {
            assertThatExceptionOfType(KeysetException.class)
                    .as(wrong)
                    .isThrownBy(() -> PeerAddress.of(one.address().sealingKey(), wrong));
        }
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(
                        () -> PeerKeys.read(folder.resolve("one-signing.json"), folder.resolve("one-sealing.json")));
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> KeysetFiles.generateSigning(folder.resolve("one-signing.json")));
    }

    private PeerKeys keys(String name) {
        Path sealing = folder.resolve(name + "-sealing.json");
        Path signing = folder.resolve(name + "-signing.json");
        KeysetFiles.generateSealing(sealing, folder.resolve(name + "-sealing-public.json"));
        KeysetFiles.generateSigning(signing);
        return PeerKeys.read(sealing, signing);
    }
}
