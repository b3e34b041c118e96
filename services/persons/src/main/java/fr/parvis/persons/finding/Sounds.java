package fr.parvis.persons.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.bm.Languages.LanguageSet;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/**
 * How a word may sound in French: the keys of Beider and Morse with their French rules (silent endings, « au » as « o », « eau », nasal vowels),
 * where Metaphone and Soundex know English. One word has several keys, two words sound alike when they share one.
 * The keys of a word cost some 50 µs, and names repeat: each is made once for as long as this is kept, which is one request.
 */
final class Sounds {

    /** Rules multiply with length: beyond this a word sounds like its beginning. */
    private static final int LONGEST = 20;

    private static final int KEYS = 16;
    private static final PhoneticEngine ENGINE = new PhoneticEngine(NameType.GENERIC, RuleType.EXACT, true, KEYS);
    private static final LanguageSet FRENCH = LanguageSet.from(Set.of("french"));

    private final Map<String, Set<String>> heard = new HashMap<>();

    /** Empty for a word without a sound, such as a number or another script. */
    Set<String> of(String word) {
        return heard.computeIfAbsent(word, Sounds::listen);
    }

    /** Asked of words that have at least a third of their letters in common, as alike ones do; the keys of all others need not be made. */
    boolean areAlike(String one, String other) {
        return Slips.between(one, other) * 3 <= Math.max(one.length(), other.length()) * 2
                && !Collections.disjoint(of(one), of(other));
    }

    private static Set<String> listen(String word) {
        String keys = ENGINE.encode(word.substring(0, Math.min(word.length(), LONGEST)), FRENCH);
        return Arrays.stream(keys.split("\\|"))
                .filter(key -> !key.isEmpty())
                .limit(KEYS)
                .collect(Collectors.toUnmodifiableSet());
    }
}
