package fr.parvis.persons.finding;

import fr.parvis.persons.person.Identity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well a name fits the words somebody typed, 0 to 400: the mean over the words of 400 for the same word, 300 for the beginning of one, 200 for
 * the same sound, 100 for a slip of the pen. A word that fits nothing makes it 0, except a particle.
 */
final class SearchRank {

    static final int NONE = 0;

    private static final int SAME = 400;
    private static final int BEGINNING = 300;
    private static final int SOUND = 200;
    private static final int SLIP = 100;
    private static final int SHORTEST_BEGINNING = 2;

    private final NameWords typed;
    private final Sounds sounds = new Sounds();

    SearchRank(String typed) {
        this.typed = NameWords.of(typed);
    }

    int of(Identity identity) {
        List<NameWords> parts = Stream.of(identity.alias(), identity.lastName(), identity.firstName())
                .map(NameWords::of)
                .filter(part -> !part.isEmpty())
                .toList();
        Set<String> known = new HashSet<>();
        parts.forEach(part -> {
            known.addAll(part.words());
            known.addAll(part.spellings());
        });
        return Math.max(wordByWord(known), drawnTogether(known));
    }

    /** « le goff » finds « Legoff ». */
    private int drawnTogether(Collection<String> known) {
        return typed.spellings().stream()
                .mapToInt(spelling -> best(spelling, known))
                .max()
                .orElse(NONE);
    }

    private int wordByWord(Collection<String> known) {
        List<String> wanted = typed.core().words();
        int sum = 0;
        for (String word : wanted) {
            int rank = best(word, known);
            if (rank == NONE) {
                return NONE;
            }
            sum += rank;
        }
        return wanted.isEmpty() ? NONE : sum / wanted.size();
    }

    private int best(String word, Collection<String> known) {
        return known.stream().mapToInt(other -> rank(word, other)).max().orElse(NONE);
    }

    private int rank(String word, String known) {
        if (word.equals(known)) {
            return SAME;
        }
        if (word.length() >= SHORTEST_BEGINNING && known.startsWith(word)) {
            return BEGINNING;
        }
        if (sounds.areAlike(word, known)) {
            return SOUND;
        }
        return Slips.mayBeTheSame(word, known) ? SLIP : NONE;
    }
}
