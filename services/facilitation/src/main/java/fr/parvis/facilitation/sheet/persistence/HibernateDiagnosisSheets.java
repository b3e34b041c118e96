package fr.parvis.facilitation.sheet.persistence;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheets;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateDiagnosisSheets implements DiagnosisSheets {

    private final PersonKeys keys;
    private final JsonBytes json;

    HibernateDiagnosisSheets(PersonKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Optional<DiagnosisSheet>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(SheetRow.class, id))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(sheets -> sheets.stream().findFirst());
    }

    @Override
    public Uni<Optional<DiagnosisSheet>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(SheetRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(sheets -> sheets.stream().findFirst());
    }

    @Override
    public Uni<Optional<DiagnosisSheet>> latest(CaseId caseId) {
        return page(caseId, null, 1).map(sheets -> sheets.stream().findFirst());
    }

    @Override
    public Uni<List<DiagnosisSheet>> page(CaseId caseId, @Nullable Integer below, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SheetRow where caseId = :caseId and number < :below order by number desc",
                                SheetRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("below", Objects.requireNonNullElse(below, Integer.MAX_VALUE))
                        .setMaxResults(limit)
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<DiagnosisSheet> add(DiagnosisSheet sheet) {
        return keys.of(sheet.person()).chain(key -> {
            SheetRow row = new SheetRow(sheet, key, json);
            return Panache.getSession()
                    .chain(session -> session.persist(row).chain(session::flush))
                    .onFailure(Collisions::happened)
                    .transform(_ -> Problems.versionConflict())
                    .map(_ -> row.sheet(key, json));
        });
    }

    @Override
    public Uni<DiagnosisSheet> save(DiagnosisSheet sheet) {
        return keys.of(sheet.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(SheetRow.class, sheet.id())
                                .invoke(row -> requireSame(row, sheet))
                                .invoke(row -> row.change(sheet, key, json))
                                .call(session::flush))
                        .map(row -> row.sheet(key, json)));
    }

    private static void requireSame(SheetRow row, DiagnosisSheet sheet) {
        if (row.version != sheet.version()) {
            throw Problems.versionConflict();
        }
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<DiagnosisSheet>> opened(List<SheetRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.sheet(key, json));
    }
}
