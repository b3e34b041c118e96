package fr.parvis.persons.signal.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.signal.Arrival;
import fr.parvis.persons.signal.usecase.ListSignals;
import fr.parvis.persons.signal.usecase.ReceiveSignal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agency may only signal; whatever exists, it reads the same word. */
@Path("/api/v1/priority-signals")
public final class SignalsResource {

    private final CurrentCaller caller;
    private final ReceiveSignal receiveSignal;
    private final ListSignals listSignals;
    private final Paging paging;

    SignalsResource(CurrentCaller caller, ReceiveSignal receiveSignal, ListSignals listSignals, Paging paging) {
        this.caller = caller;
        this.receiveSignal = receiveSignal;
        this.listSignals = listSignals;
        this.paging = paging;
    }

    @POST
    @RolesAllowed(FileAccess.ARS_SIGNAL)
    @Idempotent
    @ResponseStatus(202)
    public Uni<SignalReceipt> receiveSignal(@NotNull SignalRequest request) {
        return receiveSignal
                .handle(caller.get(), request.contact(), request.criteriaOrNone(), request.wasTold())
                .replaceWith(SignalReceipt.RECEIVED);
    }

    /** The longest waiting first; those that somebody else took up are left out. */
    @GET
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<RestResponse<Page<SignalResponse>>> listSignals(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "priority-signals");
        Arrival after = page.after() == null ? Arrival.FIRST : Arrival.parse(page.after());
        return listSignals
                .handle(caller.get(), page.fetch(), after)
                .map(found -> paging.answer(
                        uri,
                        paging.page(page, found, signal -> signal.arrival().toString())
                                .map(SignalResponse::of)));
    }
}
