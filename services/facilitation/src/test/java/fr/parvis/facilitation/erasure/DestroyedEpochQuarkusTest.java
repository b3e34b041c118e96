package fr.parvis.facilitation.erasure;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.awaitNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.EpochDestroyedException;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.commons.web.keys.KeySweep;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of her words, the key of its month destroyed, and nobody to read the ledger of erasures again. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class DestroyedEpochQuarkusTest {

    private static final String WORDS = "Un hibou dans la grange";

    @TempDir
    Path folder;

    @Inject
    KeyEncryptionKeys keys;

    @Inject
    KeySweep sweep;

    @Test
    @Requirement("PER-32")
    void anErasedPersonsBackupOpensNoMoreAndWhatLivesDoes() throws IOException {
        Supported she = Supported.by();
        Supported lives = Supported.by();
        Copy hers = Copy.of(she, she.says(WORDS));
        UUID his = lives.says(WORDS);
        Copy before = Copy.of(lives, his);
        KeyEpoch old = keys.current();
        assertThat(hers.read(keys)).isEqualTo(WORDS);

        rotate();
        Happenings.erased(she.reference()).send();
        awaitNumber(1, "select count(*) from erased_person where person = ?", she.reference());
        Reactive.await(() -> sweep.sweep().replaceWith(true));
        KeyEncryptionKeys after = destroyed(old);

        assertThat(catchThrowable(() -> hers.read(after))).isInstanceOf(EpochDestroyedException.class);
        assertThat(catchThrowable(() -> before.read(after))).isInstanceOf(EpochDestroyedException.class);
        awaitNumber(0, "select count(*) from person_key where person = ?", she.reference());
        assertThat(Copy.of(lives, his).read(after)).isEqualTo(WORDS);
        lives.herself()
                .get("/api/v1/cases/{id}/expressions", lives.caseId())
                .then()
                .statusCode(200)
                .body(containsString(WORDS));
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

        static Copy of(Supported person, UUID expression) {
            String words = hex("select encode(words_sealed, 'hex') from expression where id = ?", expression);
            return new Copy(person.reference(), "expression.words." + expression, words, key(person.reference()));
        }

        String read(KeyEncryptionKeys held) {
            return new DataKeys(held)
                    .unwrap(reference.toString(), wrapped)
                    .decrypt(HexFormat.of().parseHex(words), field);
        }

        private static WrappedDataKey key(UUID reference) {
            String epoch = hex("select epoch from person_key where person = ?", reference);
            String wrapped = hex("select encode(wrapped, 'hex') from person_key where person = ?", reference);
            return new WrappedDataKey(
                    KeyEpoch.of(Integer.parseInt(epoch)), HexFormat.of().parseHex(wrapped));
        }

        private static String hex(String sql, UUID id) {
            return DATABASE.texts(sql, id).getFirst();
        }
    }
}
