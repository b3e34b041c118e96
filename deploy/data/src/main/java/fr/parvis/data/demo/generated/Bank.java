package fr.parvis.data.demo.generated;

import fr.parvis.data.demo.Codes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Names and sentences that histories are put together from; all invented, last names are plants and birds. */
record Bank(List<Saying> sayings, List<Offer> offers, List<Name> names) {

    /** Something a person may say. */
    record Saying(Codes.LifeDomain domain, Codes.ExpressionType type, String words) {}

    /** Something a Communauté 360 may propose; without conditions they are empty. */
    record Offer(Codes.LifeDomain domain, Codes.Sector sector, String text, String conditions) {}

    /** WOMAN, MAN: a first name; LAST: a last name. */
    record Name(String kind, String name) {}

    static Bank read() {
        return new Bank(
                rows(
                        "words",
                        c -> new Saying(Codes.LifeDomain.valueOf(c[0]), Codes.ExpressionType.valueOf(c[1]), c[2])),
                rows(
                        "responses",
                        c -> new Offer(Codes.LifeDomain.valueOf(c[0]), Codes.Sector.valueOf(c[1]), c[2], c[3])),
                rows("names", c -> new Name(c[0], c[1])));
    }

    List<String> names(String kind) {
        return names.stream()
                .filter(name -> name.kind().equals(kind))
                .map(Name::name)
                .toList();
    }

    private static <T> List<T> rows(String file, Function<String[], T> read) {
        String path = "/generated/" + file + ".csv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Bank.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> read.apply(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
