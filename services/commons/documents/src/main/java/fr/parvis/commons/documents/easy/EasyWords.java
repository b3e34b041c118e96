package fr.parvis.commons.documents.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of easy reading that a machine can check (UX-02). */
public final class EasyWords {

    /** In words; the catalogue's own number. */
    public static final int LONGEST_SENTENCE = 12;

    /** Capitals in a row, a small letter or a figure among them (RdP, C360), or capitals with points (C.A.F.). */
    private static final Pattern ACRONYM = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?:(?:\\p{Lu}\\.){2,}|(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})\\p{Lu}[\\p{L}\\p{N}]*|\\p{Lu}{1,}\\p{N}{2,})(?![\\p{L}\\p{N}])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…]+[\\s\\u00a0]+|[.!?:…]+$|[\\r\\n]+");
    private static final Pattern WORD_END = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "des", "du", "d", "la", "le", "les", "l", "et", "à", "au", "aux", "en", "pour", "of", "the", "and",
            "for");

    private EasyWords() {}

    /** In the order in which they stand, each as often as it stands. */
    public static List<String> acronyms(String text) {
        return ACRONYM.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Those that stand in brackets after the words whose first letters they are, as in “allocation aux adultes handicapés (AAH)”. */
    public static Set<String> explained(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        return brackets.results()
                .filter(found -> isExplained(found.group(1), text.substring(0, found.start())))
                .flatMap(found -> acronyms(found.group(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without what ends them. */
    public static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Those of more than {@link #LONGEST_SENTENCE} words. */
    public static List<String> longSentences(String text) {
        return sentences(text).stream()
                .filter(sentence -> words(sentence) > LONGEST_SENTENCE)
                .toList();
    }

    /** How many; punctuation that stands alone, as French has it, is none. */
    public static long words(String sentence) {
        return WORD_END.splitAsStream(sentence)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static boolean isExplained(String acronym, String before) {
        String letters = NOT_A_LETTER.matcher(acronym).replaceAll("").toLowerCase(Locale.ROOT);
        if (acronyms(acronym).size() != 1 || letters.isEmpty()) {
            return false;
        }
        List<String> words = new ArrayList<>(NOT_A_LETTER
                .splitAsStream(before.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList());
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return initials.endsWith(letters);
    }
}
