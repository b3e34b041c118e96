package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.intervention.EarlierVersion;
import fr.parvis.facilitation.intervention.EarlierVersions;
import fr.parvis.facilitation.intervention.Intervention;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateEarlierVersions implements EarlierVersions {

    private final PersonKeys keys;

    HibernateEarlierVersions(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(Intervention before, EarlierVersion version) {
        return keys.of(before.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new EarlierVersionRow(before, version, key))
                                .chain(session::flush)));
    }

    @Override
    public Uni<List<EarlierVersion>> of(Intervention intervention) {
        return keys.of(intervention.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from EarlierVersionRow where interventionId = :id order by number",
                                        EarlierVersionRow.class)
                                .setParameter("id", intervention.id())
                                .getResultList())
                        .map(rows -> rows.stream().map(row -> row.version(key)).toList()));
    }

    @Override
    public Uni<Optional<Instant>> lastCorrected(UUID intervention) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select max(correctedAt) from EarlierVersionRow where interventionId = :id",
                                Instant.class)
                        .setParameter("id", intervention)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}
