package fr.parvis.persons.legalexception.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.UnreadableException;
import fr.parvis.persons.legalexception.InformedParty;
import fr.parvis.persons.legalexception.LegalBasis;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalStatement;
import fr.parvis.persons.person.PersonId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegalExceptionRowsTest {

    private static final PersonId PERSON = PersonId.next();

    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() {
        DataKey key = key();
        LegalException exception = exception("des bleus");

        assertThat(LegalExceptionRows.read(LegalExceptionRows.write(exception, key), key, null))
                .isEqualTo(exception);
    }

    @Test
    void doesNotOpenATextPutOnAnotherRowOfTheSameFile() {
        DataKey key = key();
        LegalExceptionRow one = LegalExceptionRows.write(exception("des bleus"), key);
        LegalExceptionRow other = LegalExceptionRows.write(exception("rien"), key);

        one.content = other.content;

        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> LegalExceptionRows.read(one, key, null));
    }

    private DataKey key() {
        Path file = folder.resolve("kek.json");
        KeysetFiles.generateKeyEncryptionKeys(file, KeyEpoch.of(202611));
        DataKeys keys = new DataKeys(KeyEncryptionKeys.read(file));
        String reference = PERSON.toString();
        return keys.unwrap(reference, keys.create(reference));
    }

    private static LegalException exception(String content) {
        return new LegalException(
                UUID.randomUUID(),
                PERSON,
                "author",
                new LegalStatement(LegalBasis.CASF_L226_2_2, "CRIP", content, Set.of(InformedParty.CHILD), "chez elle"),
                Instant.EPOCH,
                null);
    }
}
