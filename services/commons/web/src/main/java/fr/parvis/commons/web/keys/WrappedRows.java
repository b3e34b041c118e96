package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.WrappedDataKey;

/**
 * A table of keys that this service keeps wrapped, with columns {@code epoch} and {@code wrapped}: a bean of this type for each has its rows wrapped
 * anew with every epoch. The view {@code wrapped_key} of the database must show the epochs of all of them, for a key is destroyed by what it says.
 *
 * @param id the column that identifies a row
 * @param type of that column in the database
 * @param key wraps the key of the row with that id in the current epoch
 */
public record WrappedRows(String table, String id, String type, WrapAgain key) {

    /** How the key of a row is wrapped anew. */
    @FunctionalInterface
    public interface WrapAgain {
        WrappedDataKey rewrap(String id, WrappedDataKey wrapped);
    }

    /** A statement about this table. */
    String sql(String statement) {
        return statement.replace("{table}", table).replace("{id}", id).replace("{type}", type);
    }
}
