package fr.parvis.persons.finding;

import fr.parvis.persons.person.Identity;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a name goes into the index: every three letters in a row of each word, its beginning and end marked, and each key of its sound. A slip
 * or a word left out changes some of them, never all of a name of usual length.
 */
public final class NameTerms {

    /** Raise it when the terms of the same name change: every file is then indexed anew by the timetable. */
    public static final int EDITION = 1;

    private static final int LETTERS = 3;
    /** So that one answer never carries thousands of terms; a name of 200 letters has fewer. */
    private static final int MOST = 400;

    private NameTerms() {}

    public static Set<String> of(Identity identity) {
        return of(Stream.of(identity.alias(), identity.lastName(), identity.firstName())
                .map(NameWords::of)
                .flatMap(name -> name.words().stream()));
    }

    public static Set<String> of(String name) {
        return of(NameWords.of(name).words().stream());
    }

    private static Set<String> of(Stream<String> words) {
        Sounds sounds = new Sounds();
        Set<String> terms = new LinkedHashSet<>();
        words.distinct().forEach(word -> {
            addLetters(terms, "^" + word + "$");
            sounds.of(word).forEach(sound -> terms.add("s:" + sound));
        });
        return terms.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void addLetters(Set<String> terms, String marked) {
        for (int i = 0; i + LETTERS <= marked.length(); i++) {
            terms.add("t:" + marked.substring(i, i + LETTERS));
        }
    }
}
