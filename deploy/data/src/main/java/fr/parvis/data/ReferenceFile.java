package fr.parvis.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

/**
 * A table under {@code /reference}: UTF-8, one header line, cells parted by semicolons and never quoted (no cell holds
 * a semicolon). Its origin stands in the {@code .properties} file beside it.
 */
public final class ReferenceFile {
    private ReferenceFile() {}

    /** Reads every row after checking that the header is the expected one. */
    public static <T> List<T> rows(String name, String header, Function<String[], T> row) {
        var columns = header.split(";", -1).length;
        try (var lines = reader(name + ".csv")) {
            var found = lines.readLine();
            if (!header.equals(found)) {
                throw new IllegalStateException(name + ".csv has the header \"" + found + "\", expected " + header);
            }
            return lines.lines()
                    .map(line -> row.apply(cells(name, line, columns)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".csv cannot be read", e);
        }
    }

    /** Source, version, licence and row counts of a table. */
    public static Properties provenance(String name) {
        var properties = new Properties();
        try (Reader reader = reader(name + ".properties")) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".properties cannot be read", e);
        }
        return properties;
    }

    private static String[] cells(String name, String line, int columns) {
        var cells = line.split(";", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(name + ".csv: " + columns + " cells expected in \"" + line + "\"");
        }
        return cells;
    }

    private static BufferedReader reader(String file) {
        InputStream stream = ReferenceFile.class.getResourceAsStream("/reference/" + file);
        if (stream == null) {
            throw new IllegalStateException("/reference/" + file + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
