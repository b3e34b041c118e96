package fr.parvis.commons.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CodeLockTest {

    private static final byte[] TEXT = "Habiter près de ma sœur".getBytes(UTF_8);
    private static final String CODE = "K7QM2V9XH4T0B6YJ3NPC";

    @Test
    void opensWithTheSameCodeForTheSamePurpose() {
        byte[] closed = new CodeLock(CODE, "one").close(TEXT);

        assertThat(new CodeLock(CODE, "one").open(closed)).isEqualTo(TEXT);
        assertThat(new String(closed, UTF_8)).doesNotContain("Habiter");
    }

    @Test
    void staysClosedForAnotherCodeAnotherPurposeAndChangedBytes() {
        byte[] closed = new CodeLock(CODE, "one").close(TEXT);
        byte[] changed = closed.clone();
        changed[20] ^= 1;

        assertUnreadable(CODE.replace('K', 'J'), "one", closed);
        assertUnreadable(CODE, "two", closed);
        assertUnreadable(CODE, "one", changed);
        assertUnreadable(CODE, "one", new byte[0]);
        assertUnreadable(CODE, "one", new byte[12]);
    }

    @Test
    void closesTheSameTextDifferentlyEachTime() {
        CodeLock lock = new CodeLock(CODE, "one");

        assertThat(lock.close(TEXT)).isNotEqualTo(lock.close(TEXT));
    }

    private static void assertUnreadable(String code, String purpose, byte[] closed) {
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> new CodeLock(code, purpose).open(closed));
    }
}
