package fr.parvis.persons.person;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people compare it: case, accents, hyphens, apostrophes and doubled spaces do not make another person. */
public final class PlainName {

    private PlainName() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\-'’]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
