package fr.parvis.persons.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PlainName;
import java.util.Collection;
import java.util.List;

/** Puts files in the order in which they fit a name: by {@link SearchRank}, equal ones by the name shown; files that do not fit are left out. */
public final class PersonRanking {

    private PersonRanking() {}

    public static List<Person> best(String typed, Collection<Person> files) {
        SearchRank rank = new SearchRank(typed);
        return files.stream()
                .map(person -> new Ranked(person, rank.of(person.identity())))
                .filter(ranked -> ranked.rank() > SearchRank.NONE)
                .sorted(comparingInt(Ranked::rank)
                        .reversed()
                        .thenComparing(Ranked::shown)
                        .thenComparing(comparing(ranked -> ranked.person().id().value())))
                .map(Ranked::person)
                .toList();
    }

    private record Ranked(Person person, int rank) {

        String shown() {
            return PlainName.of(person.identity().displayName());
        }
    }
}
