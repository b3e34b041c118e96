package fr.parvis.persons.act;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who writes the act down: always the subject of the token.
 *
 * @param subject account subject
 * @param names every name the token gives of her or him
 * @param thePerson whether this account is bound to the very file the act is about
 */
public record EnteredBy(String subject, Set<String> names, boolean thePerson) {

    public EnteredBy {
        names = Set.copyOf(names);
    }

    /** Compares names as people do: case, accents, hyphens and doubled spaces do not make another person. */
    boolean isNamed(String name) {
        String wanted = plain(name);
        return names.stream().anyMatch(own -> plain(own).equals(wanted));
    }

    static String plain(@Nullable String name) {
        String text = name == null ? "" : name;
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\-'’]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
