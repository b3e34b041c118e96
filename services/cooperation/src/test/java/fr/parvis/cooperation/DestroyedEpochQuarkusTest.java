package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.OfferSide.DATABASE;
import static fr.parvis.cooperation.world.OfferSide.awaitNumber;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.EpochDestroyedException;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.commons.web.keys.KeySweep;
import fr.parvis.cooperation.world.DemandSide;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a released text, the key of its month destroyed, and nobody to read the withdrawals again. */
@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class DestroyedEpochQuarkusTest {

    private static final String WORDS = "Un hibou dans la grange";

    @TempDir
    Path folder;

    @Inject
    KeyEncryptionKeys keys;

    @Inject
    KeySweep sweep;

    @Inject
    TestClock clock;

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement({"PER-32", "IND-EP-16"})
    void aBackupOfAWithdrawnTextOpensNoMoreAndWhatIsReleasedDoes() throws IOException {
        String organisation = OfferSide.anOrganisation();
        UUID withdrawn = OfferSide.aVisibleRequest(organisation, WORDS, clock);
        UUID released = OfferSide.aVisibleRequest(organisation, WORDS, clock);
        Copy hers = Copy.of(withdrawn);
        Copy before = Copy.of(released);
        KeyEpoch old = keys.current();
        assertThat(hers.read(keys)).isEqualTo(WORDS);

        rotate();
        DemandSide.ended(withdrawn, 2).send();
        OfferSide.hear(clock.instant());
        awaitNumber(0, "select count(*) from data_key where handle = ?", withdrawn);
        Reactive.await(() -> sweep.sweep().replaceWith(true));
        KeyEncryptionKeys after = destroyed(old);

        assertThat(catchThrowable(() -> hers.read(after))).isInstanceOf(EpochDestroyedException.class);
        assertThat(catchThrowable(() -> before.read(after))).isInstanceOf(EpochDestroyedException.class);
        assertThat(DATABASE.number("select count(*) from data_key where handle = ?", withdrawn))
                .isZero();
        assertThat(Copy.of(released).read(after)).isEqualTo(WORDS);
        coordinator(organisation)
                .queryParam("q", "hibou")
                .get("/api/v1/requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        assertThat(DATABASE.number("select count(*) from wrapped_key where epoch = ?", old.id()))
                .isZero();
        assertThat(DATABASE.number("select count(*) from free_epoch where epoch = ?", old.id()))
                .isOne();
    }

    @Test
    void everyTableOfWrappedKeysIsLookedAtBeforeAnEpochIsDestroyed() {
        String tables =
                "select table_name from information_schema.columns where column_name = 'wrapped' and table_schema = 'public'";

        assertThat(DATABASE.texts(tables)).isNotEmpty();
        assertThat(DATABASE.texts(tables
                        + " and table_name not in (select table_name from information_schema.view_table_usage"
                        + " where view_name = 'wrapped_key')"))
                .isEmpty();
    }

    private KeyEpoch rotate() {
        KeyEpoch next = new KeyEpoch(keys.current().month().plusMonths(1));
        KeysetFiles.addEpoch(SideKeys.kek(), next);
        await().until(() -> keys.current().equals(next));
        return next;
    }

    /** The key file as it will be; the running one keeps all, for other tests read what they kept. */
    private KeyEncryptionKeys destroyed(KeyEpoch epoch) throws IOException {
        Path later = Files.copy(SideKeys.kek(), folder.resolve("kek.json"));
        KeysetFiles.destroyEpoch(later, epoch);
        return KeyEncryptionKeys.read(later);
    }

    /** What a backup has: words, encrypted, and the key of that, wrapped. */
    private record Copy(UUID reference, String field, String words, WrappedDataKey wrapped) {

        static Copy of(UUID handle) {
            String text = hex("select encode(text, 'hex') from request where handle = ?", handle);
            return new Copy(handle, "request.text", text, key(handle));
        }

        String read(KeyEncryptionKeys held) {
            return new DataKeys(held)
                    .unwrap(reference.toString(), wrapped)
                    .decrypt(HexFormat.of().parseHex(words), field);
        }

        private static WrappedDataKey key(UUID reference) {
            String epoch = hex("select epoch from data_key where handle = ?", reference);
            String wrapped = hex("select encode(wrapped, 'hex') from data_key where handle = ?", reference);
            return new WrappedDataKey(
                    KeyEpoch.of(Integer.parseInt(epoch)), HexFormat.of().parseHex(wrapped));
        }

        private static String hex(String sql, UUID id) {
            return DATABASE.texts(sql, id).getFirst();
        }
    }
}
