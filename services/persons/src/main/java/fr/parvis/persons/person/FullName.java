package fr.parvis.persons.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as somebody writes it by hand: case, accents, dots, hyphens, invisible characters, the order of its words, a title before it and a function
 * after a comma make nobody else of her or him. Only for comparing, never kept.
 */
public record FullName(Set<List<String>> readings) {

    private static final Set<String> TITLES =
            Set.of("m", "mr", "mme", "mlle", "dr", "monsieur", "madame", "mademoiselle", "docteur");

    public FullName {
        readings = Set.copyOf(readings);
    }

    /** "Le Goff, Hélène" is one name, "Hélène Le Goff, facilitatrice" a name and what she does: before a comma stands the whole name or a part of it. */
    public static FullName of(String written) {
        String plain = plain(written);
        List<String> all = words(plain);
        List<String> beforeComma = words(plain.split(",", 2)[0]);
        return new FullName(Stream.of(all, beforeComma.size() > 1 ? beforeComma : all)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    public boolean isOneOf(Collection<String> names) {
        return names.stream().map(FullName::of).anyMatch(name -> !Collections.disjoint(name.readings, readings));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    private static List<String> words(String plain) {
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .toList();
    }
}
