package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.intervention.InterventionWord;
import fr.parvis.facilitation.intervention.InterventionWord.Word;
import fr.parvis.facilitation.intervention.InterventionWords;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernateInterventionWords implements InterventionWords {

    private static final String LAST =
            " w.number = (select max(o.number) from InterventionWordRow o where o.interventionId = w.interventionId)";

    private final PersonKeys keys;

    HibernateInterventionWords(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(InterventionWord word) {
        return keys.of(word.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new InterventionWordRow(word, key))
                                .chain(session::flush)));
    }

    @Override
    public Uni<Map<UUID, InterventionWord>> last(PersonReference person, Collection<UUID> interventions) {
        if (interventions.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return keys.of(person)
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from InterventionWordRow w where w.interventionId in (:ids) and" + LAST,
                                        InterventionWordRow.class)
                                .setParameter("ids", interventions)
                                .getResultList())
                        .map(rows -> rows.stream()
                                .map(row -> row.word(key))
                                .collect(Collectors.toMap(InterventionWord::intervention, Function.identity()))));
    }

    @Override
    public Uni<List<InterventionWord>> all(PersonReference person, UUID intervention) {
        return keys.of(person)
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from InterventionWordRow w where w.interventionId = :id order by w.number",
                                        InterventionWordRow.class)
                                .setParameter("id", intervention)
                                .getResultList())
                        .map(rows -> rows.stream().map(row -> row.word(key)).toList()));
    }

    @Override
    public Uni<Spoken> spoken(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select coalesce(sum(case when w.word = :contests
                                                    then i.durationMinutes else 0 end), 0L),
                                       coalesce(sum(case when w.onVersion < i.version then i.durationMinutes else 0 end), 0L)
                                from InterventionRow i, InterventionWordRow w
                                where i.id = w.interventionId and i.caseId = :caseId and""" + LAST, Object[].class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("contests", Word.CONTESTS)
                        .getSingleResult())
                .map(sums -> new Spoken(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue()));
    }
}
