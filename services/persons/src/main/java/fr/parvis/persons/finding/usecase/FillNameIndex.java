package fr.parvis.persons.finding.usecase;

import fr.parvis.persons.finding.FindingConfig;
import fr.parvis.persons.finding.NameIndex;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Indexes the names of files that came before the index or before its present edition or key; until then a search may miss them. */
@ApplicationScoped
public final class FillNameIndex {

    private final NameIndex index;
    private final Persons persons;
    private final FindingConfig config;

    FillNameIndex(NameIndex index, Persons persons, FindingConfig config) {
        this.index = index;
        this.persons = persons;
        this.config = config;
    }

    @WithTransaction
    public Uni<List<PersonId>> missing() {
        return index.missing(config.fillBatch());
    }

    /** One file in one transaction, behind whatever is being changed of this person. */
    @WithTransaction
    public Uni<Void> fill(PersonId id) {
        return persons.findForChange(id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : index.put(id, found.get().identity()));
    }
}
