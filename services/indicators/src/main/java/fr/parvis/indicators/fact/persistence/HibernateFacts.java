package fr.parvis.indicators.fact.persistence;

import fr.parvis.indicators.Days;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.Facts;
import fr.parvis.indicators.fact.Family;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Facts through the session of the use case. */
@ApplicationScoped
final class HibernateFacts implements Facts {

    private static final String ADD = """
            insert into fact (family, kind, subject, source, sequence, day, codes, quantity)
            values (:family, :kind, :subject, :source, :sequence, :day, :codes, :quantity)
            on conflict (family, subject, source, sequence, kind) do nothing""";

    private final Days days;

    HibernateFacts(Days days) {
        this.days = days;
    }

    @Override
    public Uni<Void> hold(Family family, String subject) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from pg_advisory_xact_lock(hashtextextended(:subject, 0))", Long.class)
                        .setParameter("subject", family + " " + subject)
                        .getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> add(Fact fact, String source) {
        return session()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("family", fact.kind().family().name())
                        .setParameter("kind", fact.kind().name())
                        .setParameter("subject", fact.subject())
                        .setParameter("source", source)
                        .setParameter("sequence", fact.sequence())
                        .setParameter("day", fact.day())
                        .setParameter("codes", FactCodes.write(fact.at()))
                        .setParameter("quantity", fact.quantity())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<Void> freeze() {
        return session()
                .chain(session -> session.createNativeQuery("set transaction isolation level repeatable read")
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Fact>> of(Family family) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from FactRow f where f.family = :family order by f.id", FactRow.class)
                        .setParameter("family", family)
                        .setReadOnly(true)
                        .getResultList())
                .map(HibernateFacts::toFacts);
    }

    @Override
    public Uni<List<Fact>> of(Family family, String subject) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from FactRow f where f.family = :family and f.subject = :subject order by f.id",
                                FactRow.class)
                        .setParameter("family", family)
                        .setParameter("subject", subject)
                        .setReadOnly(true)
                        .getResultList())
                .map(HibernateFacts::toFacts);
    }

    @Override
    public Uni<Boolean> erased(Family family, String subject) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from erased_subject where family = :family and subject = :subject",
                                Long.class)
                        .setParameter("family", family.name())
                        .setParameter("subject", subject)
                        .getSingleResult())
                .map(found -> found > 0);
    }

    @Override
    public Uni<Boolean> erase(Family family, String subject) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from fact where family = :family and subject = :subject")
                        .setParameter("family", family.name())
                        .setParameter("subject", subject)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("""
                                        insert into erased_subject (family, subject, erased_on)
                                        values (:family, :subject, :today) on conflict do nothing""")
                                .setParameter("family", family.name())
                                .setParameter("subject", subject)
                                .setParameter("today", days.today())
                                .executeUpdate()))
                .map(added -> added == 1);
    }

    private static List<Fact> toFacts(List<FactRow> rows) {
        return rows.stream().map(FactRow::toFact).toList();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
