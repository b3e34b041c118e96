package fr.parvis.persons.finding.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.finding.FindingConfig;
import fr.parvis.persons.finding.NameIndex;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.finding.PersonRanking;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds those of her files whose name fits what a facilitator typed. Each name shown is a reading; those further down the list are none yet. */
@ApplicationScoped
public final class SearchPersons {

    private static final int LONGEST = 200;

    private final NameIndex index;
    private final Persons persons;
    private final AccessLog log;
    private final FindingConfig config;

    SearchPersons(NameIndex index, Persons persons, AccessLog log, FindingConfig config) {
        this.index = index;
        this.persons = persons;
        this.log = log;
        this.config = config;
    }

    /**
     * One page of hits.
     *
     * @param shown hits of the pages before
     * @return at most {@code limit} hits and one more when another page follows
     */
    @WithTransaction
    public Uni<List<Person>> handle(Caller caller, @Nullable String name, int shown, int limit) {
        new Refusals().text(name, "name", LONGEST).throwIfAny();
        String typed = requireNonNull(name);
        Set<String> terms = NameTerms.of(typed);
        new Refusals().addIf(terms.isEmpty(), "name", Rule.NO_LETTER_TO_FIND).throwIfAny();
        return index.sharing(terms, Action.SEARCH_FILES.sql(caller), config.candidates())
                .chain(persons::findAll)
                .map(found -> page(caller, typed, found, shown, limit + 1))
                .call(page -> log.record(caller, shownOf(page, limit), Accessed.NAME));
    }

    private static List<Person> page(Caller caller, String typed, Collection<Person> found, int shown, int count) {
        List<Person> visible = found.stream()
                .filter(person -> Action.SEARCH_FILES.permits(caller, person))
                .toList();
        return PersonRanking.best(typed, visible).stream()
                .skip(shown)
                .limit(count)
                .toList();
    }

    private static List<UUID> shownOf(List<Person> page, int limit) {
        return page.stream().limit(limit).map(person -> person.id().value()).toList();
    }
}
