package fr.parvis.persons.access.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.AccessLog.Numbered;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows who read what and when; looking at it is a reading too, and stands in the next page asked for. */
@ApplicationScoped
public final class ReadAccessLog {

    private final OpenFile files;
    private final AccessLog log;

    ReadAccessLog(OpenFile files, AccessLog log) {
        this.files = files;
        this.log = log;
    }

    @WithTransaction
    public Uni<List<Numbered>> handle(Caller caller, PersonId id, int count, long before) {
        return files.forReading(caller, id, Action.READ_ACCESS_LOG, Accessed.ACCESS_LOG)
                .chain(person ->
                        log.page(id.value(), Action.READ_WHOLE_ACCESS_LOG.permits(caller, person), count, before));
    }
}
