package fr.parvis.persons.entourage.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.rest.EntourageAnswers.EntourageResponse;
import fr.parvis.persons.entourage.rest.EntourageAnswers.MemberResponse;
import fr.parvis.persons.entourage.rest.EntourageBodies.ChangeMemberRequest;
import fr.parvis.persons.entourage.rest.EntourageBodies.ChooseMemberRequest;
import fr.parvis.persons.entourage.rest.EntourageBodies.RolesRequest;
import fr.parvis.persons.entourage.usecase.ChangeMember;
import fr.parvis.persons.entourage.usecase.ChooseMember;
import fr.parvis.persons.entourage.usecase.EndMember;
import fr.parvis.persons.entourage.usecase.ReadEntourage;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The people around her whom she chose (PER-12, PER-14). */
@Path("/api/v1/persons/{id}/entourage")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class EntourageResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final ReadEntourage readEntourage;
    private final ChooseMember chooseMember;
    private final ChangeMember changeMember;
    private final EndMember endMember;

    EntourageResource(
            CurrentCaller caller,
            CurrentWriter writer,
            ReadEntourage readEntourage,
            ChooseMember chooseMember,
            ChangeMember changeMember,
            EndMember endMember) {
        this.caller = caller;
        this.writer = writer;
        this.readEntourage = readEntourage;
        this.chooseMember = chooseMember;
        this.changeMember = changeMember;
        this.endMember = endMember;
    }

    @GET
    public Uni<EntourageResponse> readEntourage(UUID id) {
        return readEntourage.handle(caller.get(), new PersonId(id)).map(EntourageResponse::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<RestResponse<MemberResponse>> chooseMember(UUID id, @NotNull ChooseMemberRequest request) {
        return chooseMember
                .handle(writer.get(), new PersonId(id), request.draft(), ActRequest.required(request.act()))
                .map(member -> tagged(RestResponse.Status.CREATED, member));
    }

    @PUT
    @Path("/{memberId}")
    public Uni<RestResponse<MemberResponse>> changeMember(
            UUID id, UUID memberId, @NotNull ChangeMemberRequest request, @Context HttpHeaders headers) {
        return changeMember
                .card(
                        caller.get(),
                        new PersonId(id),
                        memberId,
                        request.draft(),
                        member -> Conditional.requireMatch(headers, EntourageAnswers.tag(member)))
                .map(member -> tagged(RestResponse.Status.OK, member));
    }

    @POST
    @Path("/{memberId}/roles")
    @Idempotent
    public Uni<RestResponse<MemberResponse>> changeRoles(UUID id, UUID memberId, @NotNull RolesRequest request) {
        return changeMember
                .roles(writer.get(), new PersonId(id), memberId, request.wanted(), ActRequest.required(request.act()))
                .map(member -> tagged(RestResponse.Status.OK, member));
    }

    @POST
    @Path("/{memberId}/end")
    @Idempotent
    public Uni<MemberResponse> endMember(UUID id, UUID memberId, @NotNull OnlyAct request) {
        return endMember
                .handle(writer.get(), new PersonId(id), memberId, ActRequest.required(request.act()))
                .map(MemberResponse::of);
    }

    private static RestResponse<MemberResponse> tagged(RestResponse.Status status, EntourageMember member) {
        return ResponseBuilder.create(status, MemberResponse.of(member))
                .tag(EntourageAnswers.tag(member))
                .build();
    }
}
