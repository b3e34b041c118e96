package fr.parvis.persons.finding.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.IndexKey;
import fr.parvis.commons.crypto.IndexKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.persons.world.PersonFile;
import java.nio.file.Path;
import java.util.HexFormat;

/** The keys of the service under test, as whoever holds its key file and its tables could open them. */
final class Keys {

    private Keys() {}

    static DataKeys data() {
        return new DataKeys(mounted());
    }

    static KeyEncryptionKeys mounted() {
        return KeyEncryptionKeys.read(Path.of(System.getProperty("parvis.test.kek")));
    }

    static IndexKey index(KeyEncryptionKeys keys) {
        return new IndexKeys(keys).unwrap(NameIndexKey.INDEX, stored());
    }

    private static WrappedDataKey stored() {
        String row = PersonFile.database()
                .texts("select epoch || ' ' || encode(wrapped, 'hex') from name_index_key")
                .getFirst();
        int space = row.indexOf(' ');
        return new WrappedDataKey(
                KeyEpoch.of(Integer.parseInt(row.substring(0, space))),
                HexFormat.of().parseHex(row.substring(space + 1)));
    }
}
