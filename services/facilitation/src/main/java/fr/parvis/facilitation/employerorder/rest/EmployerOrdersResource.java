package fr.parvis.facilitation.employerorder.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.employerorder.usecase.ListEmployerOrders;
import fr.parvis.facilitation.employerorder.usecase.ReportEmployerOrder;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** Reports of orders that go against a person's choice. No line manager comes in here. */
@Path("/api/v1/employer-orders")
public final class EmployerOrdersResource {

    private final Participants participants;
    private final ReportEmployerOrder reportEmployerOrder;
    private final ListEmployerOrders listEmployerOrders;
    private final Paging paging;

    EmployerOrdersResource(
            Participants participants,
            ReportEmployerOrder reportEmployerOrder,
            ListEmployerOrders listEmployerOrders,
            Paging paging) {
        this.participants = participants;
        this.reportEmployerOrder = reportEmployerOrder;
        this.listEmployerOrders = listEmployerOrders;
        this.paging = paging;
    }

    @POST
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<EmployerOrderResponse> reportOrder(@NotNull @Valid NewEmployerOrderRequest request) {
        return participants
                .current()
                .chain(participant ->
                        reportEmployerOrder.handle(participant, request.givenBy(), request.orderedOn(), request.text()))
                .map(EmployerOrderResponse::of);
    }

    @GET
    @RolesAllowed({Role.Names.FACILITATOR, Role.Names.SUPERVISOR})
    public Uni<RestResponse<Page<EmployerOrderResponse>>> listOrders(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "employer-orders");
        Long before = page.place(at -> at.number(0));
        return participants
                .current()
                .chain(participant -> listEmployerOrders.handle(participant, before, page.fetch()))
                .map(lines -> paging.answer(
                        uri,
                        paging.page(page, lines, line -> Long.toString(line.number()))
                                .map(line -> EmployerOrderResponse.of(line.order()))));
    }
}
