package fr.parvis.commons.web.chain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The log of this service that is sealed: a bean of this type switches the sealing on. The tables beside it are those of the migration that made
 * it a chain: {@code <table>_waiting}, {@code _leaf}, {@code _head}, {@code _removed} and {@code _key}.
 *
 * @param name under which it is sealed, for ever
 * @param table of its rows, with a column {@code salt}
 * @param number column with the number of a row
 * @param columns what of a row is sealed, in this order, for ever
 */
public record ChainedLog(String name, String table, String number, List<Column> columns) {

    /** A column and how it is written as text, the same on every server: times in UTC, to the microsecond. */
    public record Column(String name, String asText) {

        public static Column text(String name) {
            return new Column(name, name + "::text");
        }

        public static Column time(String name) {
            return new Column(name, "to_char(" + name + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        }
    }

    public ChainedLog {
        columns = List.copyOf(columns);
    }

    /** The columns of a row as an array of texts. */
    String values() {
        return columns.stream().map(Column::asText).collect(Collectors.joining(", ", "array[", "]::text[]"));
    }

    /** A statement about this log and the tables beside it. */
    String sql(String statement) {
        return statement
                .replace("{values}", values())
                .replace("{number}", number)
                .replace("{log}", table);
    }
}
