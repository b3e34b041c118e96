package fr.parvis.cooperation.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks as superuser for a trace in every column of every table that can hold text, bytes or an id. */
public final class DatabaseScan {

    private static final String COLUMNS = """
            select format('%I.%I|%I', c.table_schema, c.table_name, c.column_name) from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE'
                and (c.data_type in ('text', 'character varying', 'bytea', 'uuid', 'json', 'jsonb', 'tsvector', 'ARRAY'))
            order by 1""";

    private DatabaseScan() {}

    /** Names of the columns in which the text stands, in clear or as bytes. */
    public static List<String> columnsHolding(String text) {
        List<String> found = new ArrayList<>();
        for (String column : columns()) {
            String table = column.substring(0, column.indexOf('|'));
            String name = column.substring(column.indexOf('|') + 1);
            String sql = """
                    select count(*) from %1$s where
                        position(lower(?) in lower(cast(%2$s as text))) > 0
                        or position(lower(?) in lower(cast(%2$s as text))) > 0""".formatted(table, name);
            // bytea is written as hexadecimal digits; a uuid is looked for as its text
            String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
            if (OfferSide.DATABASE.number(sql, text, bytes) > 0) {
                found.add(table.replace("public.", "") + "." + name);
            }
        }
        return found;
    }

    /** Every column looked into, so that a test can show the scan sees what it must. */
    public static List<String> columns() {
        return OfferSide.DATABASE.texts(COLUMNS);
    }
}
