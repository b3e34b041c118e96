package fr.parvis.commons.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashesTest {

    /** FIPS 180-4, the first example of SHA-256. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheStandardsOwnExample() {
        assertThat(Hashes.sha256Hex("abc")).isEqualTo(ABC);
        assertThat(Hashes.sha256Hex("abc".getBytes(UTF_8))).isEqualTo(ABC);
        assertThat(Hashes.sha256("abc")).isEqualTo(HexFormat.of().parseHex(ABC));
    }
}
