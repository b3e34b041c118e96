package fr.parvis.facilitation.knowledge.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Sections;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
final class HibernateSections implements Sections {

    private static final String ONE = "from SectionRow where caseId = :caseId and section = :section";

    private final PersonKeys keys;

    HibernateSections(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<List<InformationSection>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SectionRow where caseId = :caseId", SectionRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Optional<InformationSection>> find(CaseId caseId, InfoSection section) {
        return one(caseId, section, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<InformationSection>> lock(CaseId caseId, InfoSection section) {
        return one(caseId, section, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Optional<InformationSection>> one(CaseId caseId, InfoSection section, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(ONE, SectionRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("section", section)
                        .setLockMode(lock)
                        .getResultList())
                .chain(this::opened)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> add(InformationSection section) {
        return keys.of(section.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new SectionRow(section, key)).chain(session::flush)))
                // Opened twice at once.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<InformationSection> save(InformationSection section) {
        return keys.of(section.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(SectionRow.class, section.id())
                                .invoke(row -> row.change(section, key))
                                .call(session::flush))
                        .map(row -> row.section(key)));
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<InformationSection>> opened(List<SectionRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.section(key));
    }
}
