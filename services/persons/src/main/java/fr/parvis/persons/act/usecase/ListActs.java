package fr.parvis.persons.act.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Acts.Position;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows her every act of hers, newest first, those others entered for her among them. */
@ApplicationScoped
public final class ListActs {

    private final OpenFile files;
    private final Acts acts;

    ListActs(OpenFile files, Acts acts) {
        this.files = files;
        this.acts = acts;
    }

    @WithTransaction
    public Uni<List<Act>> handle(Caller caller, PersonId id, int count, @Nullable Position after) {
        return files.forReading(caller, id, Action.READ_ACTS, Accessed.ACTS)
                .chain(() -> acts.page(id.value(), Action.READ_ACT.sql(caller), count, after));
    }
}
