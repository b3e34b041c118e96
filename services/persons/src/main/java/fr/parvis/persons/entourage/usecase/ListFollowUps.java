package fr.parvis.persons.entourage.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.entourage.EntourageNote;
import fr.parvis.persons.entourage.EntourageNotes;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a facilitator has to look at again around the people she or he stands beside (PER-13, PER-18); each file it names was read. */
@ApplicationScoped
public final class ListFollowUps {

    /** At most so many at once; the oldest come first, and those that are done make room. */
    public static final int LIMIT = 200;

    private final EntourageNotes notes;
    private final AccessLog log;
    private final Clock clock;

    ListFollowUps(EntourageNotes notes, AccessLog log, Clock clock) {
        this.notes = notes;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<EntourageNote>> handle(Caller caller, int withinDays) {
        return notes.due(
                        Action.LIST_FOLLOW_UPS.sql(caller), LocalDate.now(clock).plusDays(withinDays), LIMIT)
                .call(due -> log.record(
                        caller,
                        due.stream().map(EntourageNote::personId).distinct().toList(),
                        Accessed.ENTOURAGE));
    }
}
