package fr.parvis.persons.person.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.IndexKey;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.world.PersonFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Writes thousands of files past the application, each row as the application would have written it. */
public final class ManyFiles {

    public static final String HOLDER = "many-files";
    private static final List<String> FIRST =
            List.of("Marie", "Jean", "Hélène", "Paul", "Louise", "Ahmed", "Inès", "Luc", "Anne", "Yann");
    private static final List<String> SYLLABLES = List.of(
            "mar", "tin", "dur", "and", "ber", "nard", "le", "goff", "pet", "it", "rou", "sseau", "gi", "rault");

    private final DataKeys keys;
    private final IndexKey index;

    public ManyFiles(DataKeys keys, IndexKey index) {
        this.keys = keys;
        this.index = index;
    }

    public void write(int count) throws SQLException {
        try (Connection connection = PersonFile.database().connect();
                PreparedStatement key = connection.prepareStatement("insert into data_key values (?, ?, ?)");
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (id, version, kind, identity, presented_by, registered_at)"
                                + " values (?, 0, 'OTHER', ?, '" + HOLDER + "', now())");
                PreparedStatement name = connection.prepareStatement("insert into name_index values (?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                add(i, key, person, name);
            }
            key.executeBatch();
            person.executeBatch();
            name.executeBatch();
            connection.commit();
        }
    }

    public static void remove() {
        PersonFile.database()
                .execute(
                        "delete from data_key where reference in (select id from person where presented_by = ?)",
                        HOLDER);
        PersonFile.database().execute("delete from person where presented_by = ?", HOLDER);
    }

    private void add(int number, PreparedStatement key, PreparedStatement person, PreparedStatement name)
            throws SQLException {
        UUID id = UUID.randomUUID();
        Identity identity = identity(number);
        WrappedDataKey wrapped = keys.create(id.toString());
        key.setObject(1, id);
        key.setInt(2, wrapped.epoch().id());
        key.setBytes(3, wrapped.bytes());
        key.addBatch();
        person.setObject(1, id);
        person.setBytes(2, keys.unwrap(id.toString(), wrapped).encrypt(IdentityBytes.write(identity), "identity"));
        person.addBatch();
        for (String term : NameTerms.of(identity)) {
            name.setObject(1, id);
            name.setLong(2, index.digest(term));
            name.addBatch();
        }
    }

    /** Some 2 700 family names and ten first names: common pieces are as common as in a département. */
    private static Identity identity(int number) {
        int size = SYLLABLES.size();
        String last = SYLLABLES.get(number % size)
                + SYLLABLES.get(number / size % size)
                + SYLLABLES.get(number / size / size % size);
        return new Identity(
                null,
                null,
                last,
                FIRST.get(number % FIRST.size()),
                null,
                Gender.NOT_STATED,
                null,
                null,
                null,
                null,
                null);
    }
}
