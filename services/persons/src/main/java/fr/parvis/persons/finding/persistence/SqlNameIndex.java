package fr.parvis.persons.finding.persistence;

import static java.util.stream.Collectors.joining;

import fr.parvis.commons.crypto.IndexKey;
import fr.parvis.persons.finding.NameIndex;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

@ApplicationScoped
final class SqlNameIndex implements NameIndex {

    private static final String FORGET = "delete from name_index where person_id = :person";
    private static final String STORE = """
            insert into name_index (person_id, digest)
            select :person, cast(digest as bigint) from unnest(string_to_array(:digests, ',')) as digest
            """;
    private static final String DONE = """
            insert into indexed_name (person_id, edition) values (:person, :edition)
            on conflict (person_id) do update set edition = excluded.edition
            """;
    static final String SHARING = """
            select person_id from name_index
            where digest = any(cast(string_to_array(:digests, ',') as bigint[]))
            group by person_id order by count(*) desc, person_id
            """;
    static final String SHARING_AMONG = """
            select i.person_id from person f join name_index i on i.person_id = f.id
            where {selected}
              and i.digest = any(cast(string_to_array(:digests, ',') as bigint[]))
            group by i.person_id order by count(*) desc, i.person_id
            """;

    private static final String MISSING = """
            select k.reference from data_key k join person f on f.id = k.reference
            left join indexed_name i on i.person_id = k.reference
            where i.edition is distinct from :edition
            order by k.reference
            """;

    private final NameIndexKey key;

    SqlNameIndex(NameIndexKey key) {
        this.key = key;
    }

    @Override
    public Uni<Void> put(PersonId person, Identity identity) {
        return key.open()
                .map(opened -> digests(NameTerms.of(identity), opened))
                .chain(digests -> change(FORGET, person)
                        .chain(() -> digests.isEmpty() ? Uni.createFrom().voidItem() : store(person, digests)))
                .chain(() -> done(person));
    }

    @Override
    public Uni<List<PersonId>> sharing(Collection<String> terms, int count) {
        return ask(SHARING, terms, count, query -> query);
    }

    @Override
    public Uni<List<PersonId>> sharing(Collection<String> terms, Selection files, int count) {
        return ask(files.within(SHARING_AMONG), terms, count, query -> {
            files.parameters().forEach((name, value) -> query.setParameter(name, value));
            return query;
        });
    }

    @Override
    public Uni<List<PersonId>> missing(int count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MISSING, UUID.class)
                        .setParameter("edition", NameTerms.EDITION)
                        .setMaxResults(count)
                        .getResultList())
                .map(SqlNameIndex::ids);
    }

    private Uni<List<PersonId>> ask(
            String sql, Collection<String> terms, int count, UnaryOperator<SelectionQuery<UUID>> parameters) {
        if (terms.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return key.open()
                .map(opened -> digests(terms, opened))
                .chain(digests -> Panache.getSession()
                        .chain(session -> parameters
                                .apply(session.createNativeQuery(sql, UUID.class)
                                        .setParameter("digests", digests))
                                .setMaxResults(count)
                                .getResultList()))
                .map(SqlNameIndex::ids);
    }

    private static Uni<Void> change(String sql, PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("person", person.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> store(PersonId person, String digests) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STORE)
                        .setParameter("person", person.value())
                        .setParameter("digests", digests)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> done(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DONE)
                        .setParameter("person", person.value())
                        .setParameter("edition", NameTerms.EDITION)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** As one text: numbers alone, so nothing in it can be SQL. */
    private static String digests(Collection<String> terms, IndexKey key) {
        return terms.stream()
                .map(term -> Long.toString(key.digest(term)))
                .distinct()
                .collect(joining(","));
    }

    private static List<PersonId> ids(List<UUID> found) {
        return found.stream().map(PersonId::new).toList();
    }
}
