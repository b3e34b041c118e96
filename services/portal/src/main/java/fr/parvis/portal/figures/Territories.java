package fr.parvis.portal.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names of the départements by their official codes (deploy/data, the same file). */
final class Territories {

    private static final Map<String, String> NAMES = read();

    private Territories() {}

    /** {@code 14 Calvados}; a code that no département has stays as it is. */
    static String name(String code) {
        String name = NAMES.get(code);
        return name == null ? code : code + " " + name;
    }

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Territories.class.getResourceAsStream("/reference/departements.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
