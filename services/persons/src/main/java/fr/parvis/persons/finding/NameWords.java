package fr.parvis.persons.finding;

import static java.util.stream.Collectors.joining;

import fr.parvis.persons.person.PlainName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name as they are looked for: besides what {@link PlainName} sets aside, ligatures are written out, punctuation is a space, and
 * « St » is « Saint ».
 *
 * @param words in their order; empty for a name that was not given or is punctuation only
 */
record NameWords(List<String> words) {

    /** Letters that no accent makes: Normalizer leaves them as they are. */
    private static final Map<Character, String> WRITTEN_OUT =
            Map.of('œ', "oe", 'æ', "ae", 'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    private static final Map<String, String> SHORTENED = Map.of("st", "saint", "ste", "sainte");

    /** What stands before a family name and is often left out; an article goes only with the particle before it: « de la Tour ». */
    private static final Set<String> PARTICLES =
            Set.of("d", "de", "du", "des", "da", "di", "del", "della", "van", "von", "der", "den");

    private static final Set<String> ARTICLES = Set.of("l", "la", "le", "les");

    static NameWords of(@Nullable String name) {
        if (name == null) {
            return new NameWords(List.of());
        }
        String letters = PlainName.of(name)
                .chars()
                .mapToObj(letter -> WRITTEN_OUT.getOrDefault((char) letter, Character.toString(letter)))
                .collect(joining());
        return new NameWords(Arrays.stream(letters.split("[\\s\\p{P}\\p{C}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> SHORTENED.getOrDefault(word, word))
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Without the particles before it; a name of particles only stays whole. */
    NameWords core() {
        int first = 0;
        while (first < words.size() - 1 && goesBefore(words.get(first), first)) {
            first++;
        }
        return new NameWords(words.subList(first, words.size()));
    }

    private static boolean goesBefore(String word, int place) {
        return PARTICLES.contains(word) || (place > 0 && ARTICLES.contains(word));
    }

    /** Drawn together, with and without the particles: « Le Goff » is also « Legoff », « d’Aubigné » also « Aubigné ». */
    Set<String> spellings() {
        return isEmpty() ? Set.of() : Set.copyOf(List.of(drawnTogether(), core().drawnTogether()));
    }

    String drawnTogether() {
        return String.join("", words);
    }
}
