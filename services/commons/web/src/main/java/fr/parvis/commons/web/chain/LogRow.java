package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.chain.Leaf;
import fr.parvis.commons.crypto.chain.Leaf.Field;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the log as a question for its leaf answered it: columns {@code salt} in hex digits and {@code texts}, both null when it is gone. */
final class LogRow {

    private LogRow() {}

    /** What its leaf is as it stands; null when the row is gone. */
    static @Nullable String leaf(ChainedLog log, Row row) {
        String salt = row.getString("salt");
        if (salt == null) {
            return null;
        }
        @Nullable String[] texts = row.getArrayOfStrings("texts");
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            fields.add(new Field(log.columns().get(i).name(), texts[i]));
        }
        return Leaf.of(log.name(), salt, fields);
    }
}
