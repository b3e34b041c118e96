package fr.parvis.persons.finding;

import fr.parvis.persons.person.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the identity asked about and one that is known may be of one person. A no too many opens a second file about her, a yes too many costs
 * a question to her, and each yes tells something of somebody. So both parts of the name must agree, in either order, and how well depends on her day of birth:
 *
 * <ul>
 *   <li>the same day: both parts may hold a slip, or one was never told;
 *   <li>unknown on one side: one part may hold a slip, the other is the same or sounds the same;
 *   <li>almost the same, one digit off or day and month exchanged: both parts are the same or sound the same;
 *   <li>another day: never.
 * </ul>
 */
final class DuplicateRule {

    private final Identity asked;
    private final NameWords last;
    private final NameWords first;
    private final Sounds sounds = new Sounds();

    DuplicateRule(Identity asked) {
        this.asked = asked;
        this.last = NameWords.of(asked.lastName());
        this.first = NameWords.of(asked.firstName());
    }

    boolean mayBeOnePerson(Identity known) {
        return switch (Birth.of(asked.birthDate(), known.birthDate())) {
            case SAME -> names(known).compareTo(Names.THIN) >= 0;
            case UNTOLD -> names(known).compareTo(Names.ALMOST) >= 0;
            case ALMOST -> names(known) == Names.SAME;
            case DIFFERENT -> false;
        };
    }

    private Names names(Identity known) {
        NameWords knownLast = NameWords.of(known.lastName());
        NameWords knownFirst = NameWords.of(known.firstName());
        return Stream.of(parts(knownLast, knownFirst), parts(knownFirst, knownLast), wholes(asked, known))
                .max(Names::compareTo)
                .orElseThrow();
    }

    private Names parts(NameWords knownLast, NameWords knownFirst) {
        Alike one = Alike.of(last, knownLast, sounds);
        return one == Alike.DIFFERENT || (last.isEmpty() && first.isEmpty())
                ? Names.DIFFERENT
                : Names.of(one, Alike.of(first, knownFirst, sounds));
    }

    /** The name as one, in which alias, family name and first name are told apart by nobody: « Nguyen Van » « Anh », « Nguyen » « Van Anh ». */
    private static Names wholes(Identity asked, Identity known) {
        List<NameWords> others = wholes(known);
        return wholes(asked).stream().anyMatch(whole -> others.stream().anyMatch(other -> sameWords(whole, other)))
                ? Names.ALMOST
                : Names.DIFFERENT;
    }

    private static List<NameWords> wholes(Identity identity) {
        String lastAndFirst = Stream.of(identity.lastName(), identity.firstName())
                .map(part -> part == null ? "" : part)
                .reduce("", (all, part) -> all + " " + part);
        return Stream.of(lastAndFirst, identity.alias())
                .map(NameWords::of)
                .filter(whole -> !whole.isEmpty())
                .toList();
    }

    private static boolean sameWords(NameWords one, NameWords other) {
        return one.words().stream()
                .sorted()
                .toList()
                .equals(other.words().stream().sorted().toList());
    }

    private enum Names {
        DIFFERENT,
        /** Both parts hold a slip, or one was never told. */
        THIN,
        ALMOST,
        SAME;

        static Names of(Alike one, Alike other) {
            return switch (one) {
                case SAME -> beside(other);
                case ALMOST -> other == Alike.SAME ? ALMOST : other == Alike.ALMOST ? THIN : DIFFERENT;
                case UNTOLD -> other == Alike.SAME ? THIN : DIFFERENT;
                case DIFFERENT -> DIFFERENT;
            };
        }

        private static Names beside(Alike other) {
            return switch (other) {
                case SAME -> SAME;
                case ALMOST -> ALMOST;
                case UNTOLD -> THIN;
                case DIFFERENT -> DIFFERENT;
            };
        }
    }

    private enum Birth {
        SAME,
        ALMOST,
        UNTOLD,
        DIFFERENT;

        static Birth of(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return UNTOLD;
            }
            if (one.equals(other)) {
                return SAME;
            }
            boolean exchanged = one.getYear() == other.getYear()
                    && one.getDayOfMonth() == other.getMonthValue()
                    && one.getMonthValue() == other.getDayOfMonth();
            return exchanged || Slips.between(one.toString(), other.toString()) == 1 ? ALMOST : DIFFERENT;
        }
    }
}
