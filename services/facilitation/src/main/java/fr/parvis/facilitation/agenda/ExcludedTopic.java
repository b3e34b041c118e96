package fr.parvis.facilitation.agenda;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What she does not want spoken of at any of her commissions until she lifts it (FAC-55).
 *
 * @param domain a part of her life; absent when she named it in words
 * @param words hers; empty when she named a part of her life
 * @param act in the register of persons
 */
public record ExcludedTopic(
        UUID id,
        CaseId caseId,
        PersonReference person,
        @Nullable LifeDomain domain,
        String words,
        UUID act,
        String enteredBy,
        Instant excludedAt)
        implements OfCase {

    /** A label such as "Culture, sport et loisirs" holds several names. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",| et ");

    /**
     * Whether the item is about it: it touches that part of her life, or what she named stands in it. Other words for the same thing are not recognised;
     * there her yes to each item stands between it and the guests.
     */
    public boolean covers(AgendaSubject subject) {
        return touches(subject) || standsIn(subject.title()) || standsIn(subject.need());
    }

    /** Whether the item is said to be about that part of her life. */
    public boolean touches(AgendaSubject subject) {
        return touches(subject.domains());
    }

    /** Whether it is one of these parts of her life. */
    public boolean touches(Set<LifeDomain> domains) {
        return domain != null && domains.contains(domain);
    }

    /** Whether her words, or a name of that part of her life, stand in a text, whatever their accents and capitals. */
    public boolean standsIn(String text) {
        return names().anyMatch(name -> contains(text, name));
    }

    private Stream<String> names() {
        if (domain == null) {
            return Stream.of(words);
        }
        // "Autre" names nothing, and stands in any sentence.
        return domain == LifeDomain.OTHER ? Stream.empty() : BETWEEN_NAMES.splitAsStream(domain.label());
    }

    private static boolean contains(String text, String words) {
        String sought = plain(words);
        return !sought.isBlank() && plain(text).contains(sought);
    }

    /** Lower case, without accents, one space around each word. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return " " + letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    @Override
    public String toString() {
        return "ExcludedTopic[" + id + "]";
    }
}
