package fr.parvis.facilitation.exploration.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.ExploredOptions;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateExploredOptions implements ExploredOptions {

    private final PersonKeys keys;

    HibernateExploredOptions(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<ExploredOption>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(OptionRow.class, id))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(all -> all.stream().findFirst());
    }

    @Override
    public Uni<List<ExploredOption>> of(ExpressionId expression) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from OptionRow where expressionId = :expression", OptionRow.class)
                        .setParameter("expression", expression.value())
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<ExploredOption> add(ExploredOption option) {
        return keys.of(option.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new OptionRow(option, key)).chain(session::flush)))
                // The same request once more, after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(option);
    }

    @Override
    public Uni<ExploredOption> save(ExploredOption option) {
        return Panache.getSession()
                .chain(session -> session.find(OptionRow.class, option.id())
                        .invoke(row -> change(row, option))
                        .call(session::flush))
                .chain(row -> keys.of(option.person()).map(row::option));
    }

    private static void change(OptionRow row, ExploredOption option) {
        if (row.version != option.version()) {
            throw Problems.versionConflict();
        }
        row.change(option);
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<ExploredOption>> opened(List<OptionRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.option(key));
    }
}
