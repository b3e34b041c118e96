package fr.parvis.facilitation.accesslog.usecase;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows her who read her case; looking at it is itself a read. */
@ApplicationScoped
public final class ListReads {

    private final CaseAccess access;
    private final AccessLog log;

    ListReads(CaseAccess access, AccessLog log) {
        this.access = access;
        this.log = log;
    }

    /**
     * Which page.
     *
     * @param before number of the last row of the previous page
     */
    public record Query(CaseId caseId, @Nullable Long before, int limit) {}

    @WithTransaction
    public Uni<List<AccessLog.Row>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.ACCESS_LOG)
                .chain(() -> log.of(query.caseId(), query.before(), query.limit()));
    }
}
