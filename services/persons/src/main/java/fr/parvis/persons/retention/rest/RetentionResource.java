package fr.parvis.persons.retention.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.retention.Foreseen;
import fr.parvis.persons.retention.Foresight;
import fr.parvis.persons.retention.Kept;
import fr.parvis.persons.retention.usecase.ForeseeRetention;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What goes because it was kept long enough: numbers, and nobody's name. */
@Path("/api/v1/retention")
@RolesAllowed(FileAccess.CARRIER_MANAGER)
public final class RetentionResource {

    private final CurrentCaller caller;
    private final ForeseeRetention foresee;

    RetentionResource(CurrentCaller caller, ForeseeRetention foresee) {
        this.caller = caller;
        this.foresee = foresee;
    }

    /** What the next look lets go, and what will have gone in thirty days. */
    @GET
    public Uni<RetentionResponse> foreseeRetention() {
        return foresee.handle(caller.get()).map(RetentionResponse::of);
    }

    /**
     * What will go.
     *
     * @param dryRun nothing goes for the moment ({@code parvis.retention.dry-run})
     * @param filesHeldByLaw closed files that were kept long enough and that a legal hold keeps
     */
    public record RetentionResponse(boolean dryRun, List<KindResponse> items, long filesHeldByLaw) {

        static RetentionResponse of(Foresight foresight) {
            return new RetentionResponse(
                    foresight.dryRun(),
                    foresight.kinds().stream().map(KindResponse::of).toList(),
                    foresight.heldByLaw());
        }
    }

    /**
     * One kind.
     *
     * @param keptFor ISO-8601 period
     * @param due what the next look lets go
     * @param dueLater what will have gone in thirty days, {@code due} included
     */
    public record KindResponse(Kept what, String keptFor, long due, long dueLater) {

        static KindResponse of(Foreseen foreseen) {
            return new KindResponse(foreseen.what(), foreseen.kept().toString(), foreseen.due(), foreseen.later());
        }
    }
}
