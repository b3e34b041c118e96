package fr.parvis.bench.growth;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a search on readable names would find, as {@code pg_trgm} counts: shared three-letter pieces of two spaces, the word and a space,
 * divided by all pieces of both. The comparator of our index, which sees no name.
 */
public final class Trigrams {
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final List<Set<String>> names = new ArrayList<>();

    public void add(String name) {
        names.add(pieces(name));
    }

    /** The numbers, in the order added, of the names most like it; equal ones in that order. */
    public List<Integer> mostLike(String typed, int count) {
        Set<String> asked = pieces(typed);
        record Rank(int number, double likeness) {}
        List<Rank> ranks = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            double likeness = likeness(asked, names.get(number));
            if (likeness > 0) {
                ranks.add(new Rank(number, likeness));
            }
        }
        return ranks.stream()
                .sorted(Comparator.comparingDouble(Rank::likeness).reversed())
                .limit(count)
                .map(Rank::number)
                .toList();
    }

    static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    static Set<String> pieces(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        for (MatchResult word : WORD.matcher(plain).results().toList()) {
            String padded = "  " + word.group() + " ";
            for (int at = 0; at + 3 <= padded.length(); at++) {
                pieces.add(padded.substring(at, at + 3));
            }
        }
        return pieces;
    }
}
