package fr.parvis.facilitation.statistics.persistence;

import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Subject;
import fr.parvis.facilitation.statistics.Subjects;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateSubjects implements Subjects {

    private static final String COUNT = """
            insert into statistics_reference (person, family, value, facts) values (:person, :family, :value, 1)
            on conflict (person, family) do update set facts = statistics_reference.facts + 1""";

    @Override
    public Uni<List<Family>> families(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select r.family from StatisticsReferenceRow r where r.person = :person order by r.family",
                                Family.class)
                        .setParameter("person", person.value())
                        .getResultList());
    }

    @Override
    public Uni<Subject> next(PersonReference person, Family family) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT)
                        .setParameter("person", person.value())
                        .setParameter("family", family.name())
                        .setParameter("value", UUID.randomUUID())
                        .executeUpdate()
                        // columns, not the row: a session that had read the row before would answer the old number
                        .chain(() -> session.createSelectionQuery(
                                        "select r.value, r.facts from StatisticsReferenceRow r"
                                                + " where r.person = :person and r.family = :family",
                                        Object[].class)
                                .setParameter("person", person.value())
                                .setParameter("family", family)
                                .getSingleResult()))
                .map(row -> new Subject((UUID) row[0], (Long) row[1]));
    }
}
