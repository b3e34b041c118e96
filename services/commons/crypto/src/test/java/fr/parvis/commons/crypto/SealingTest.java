package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String TEXT = "Habiter près de ma sœur";
    private static final UUID HANDLE = UUID.fromString("6f2c3a64-8a8e-4f0e-9a55-1f6c0d1b2e3f");
    private static final SealContext HERE =
            new SealContext("fr.parvis.events.exchange.RequestReleased", HANDLE, "text");

    @TempDir
    Path folder;

    private Sealer sealer;
    private Unsealer unsealer;

    @BeforeEach
    void aSideWithItsPair() {
        KeysetFiles.generateSealing(folder.resolve("private.json"), folder.resolve("public.json"));
        sealer = Sealer.read(folder.resolve("public.json"));
        unsealer = Unsealer.read(folder.resolve("private.json"));
    }

    @Test
    void opensOnTheReceivingSideWhatWasSealedToIt() {
        byte[] sealed = sealer.seal(TEXT, HERE);

        assertThat(unsealer.unseal(sealed, HERE)).isEqualTo(TEXT);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Habiter");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(sealer.seal(TEXT, HERE)).isNotEqualTo(sealer.seal(TEXT, HERE));
    }

    @Test
    void refusesATextMovedToAnotherHandleFieldOrMessage() {
        byte[] sealed = sealer.seal(TEXT, HERE);

        assertUnreadable(sealed, new SealContext(HERE.message(), UUID.randomUUID(), HERE.field()));
        assertUnreadable(sealed, new SealContext(HERE.message(), HANDLE, "conditions"));
        assertUnreadable(sealed, new SealContext("fr.parvis.events.exchange.RequestClosed", HANDLE, HERE.field()));
    }

    @Test
    void refusesATextSealedToAnotherSide() {
        KeysetFiles.generateSealing(folder.resolve("other-private.json"), folder.resolve("other-public.json"));
        byte[] sealed = Sealer.read(folder.resolve("other-public.json")).seal(TEXT, HERE);

        assertUnreadable(sealed, HERE);
    }

    @Test
    void refusesAChangedCutOrEmptyText() {
        byte[] sealed = sealer.seal(TEXT, HERE);
        byte[] changed = sealed.clone();
        changed[sealed.length / 2] ^= 1;

        assertUnreadable(changed, HERE);
        assertUnreadable(Arrays.copyOf(sealed, sealed.length - 1), HERE);
        assertUnreadable(new byte[0], HERE);
    }

    @Test
    void doesNotTakeThePublicKeysetForThePrivateOneNorTheReverse() {
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> Unsealer.read(folder.resolve("public.json")))
                .withMessageContaining("another kind");
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> Sealer.read(folder.resolve("private.json")))
                .withMessageContaining("another kind");
    }

    private void assertUnreadable(byte[] sealed, SealContext context) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> unsealer.unseal(sealed, context))
                .withMessageNotContaining(TEXT);
    }
}
