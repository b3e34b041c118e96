package fr.parvis.facilitation.structure.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLinks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateStructureLinks implements StructureLinks {

    private final PersonKeys keys;

    HibernateStructureLinks(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<StructureLink>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(StructureLinkRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.link(key)));
    }

    @Override
    public Uni<List<StructureLink>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from StructureLinkRow where caseId = :caseId order by recorded",
                                StructureLinkRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::allOpened);
    }

    @Override
    public Uni<StructureLink> add(StructureLink link) {
        return keys.of(link.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new StructureLinkRow(link, key)).chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(link);
    }

    @Override
    public Uni<StructureLink> save(StructureLink link) {
        return Panache.getSession()
                .chain(session -> session.find(StructureLinkRow.class, link.id())
                        .invoke(row -> change(row, link))
                        .call(session::flush))
                .chain(row -> keys.of(link.person()).map(row::link));
    }

    private static void change(StructureLinkRow row, StructureLink link) {
        if (row.version != link.version()) {
            throw Problems.versionConflict();
        }
        row.change(link);
    }

    private Uni<List<StructureLink>> allOpened(List<StructureLinkRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.link(key));
    }
}
