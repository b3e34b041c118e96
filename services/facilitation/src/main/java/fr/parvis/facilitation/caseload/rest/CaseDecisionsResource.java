package fr.parvis.facilitation.caseload.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseloadConfig;
import fr.parvis.facilitation.caseload.QueueReasons;
import fr.parvis.facilitation.caseload.usecase.ChooseFacilitator;
import fr.parvis.facilitation.caseload.usecase.DecideOnCase;
import fr.parvis.facilitation.caseload.usecase.TakeCaseOn;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What is decided on a case: everything by the person's act, except that a facilitator takes on a case whose person chose her. */
@Path("/api/v1/cases/{caseId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseDecisionsResource {

    private final Participants participants;
    private final TakeCaseOn takeCaseOn;
    private final DecideOnCase decideOnCase;
    private final ChooseFacilitator chooseFacilitator;
    private final QueueReasons reasons;
    private final Clock clock;

    CaseDecisionsResource(
            Participants participants,
            TakeCaseOn takeCaseOn,
            DecideOnCase decideOnCase,
            ChooseFacilitator chooseFacilitator,
            CaseloadConfig config,
            Clock clock) {
        this.participants = participants;
        this.takeCaseOn = takeCaseOn;
        this.decideOnCase = decideOnCase;
        this.chooseFacilitator = chooseFacilitator;
        this.reasons = new QueueReasons(config.waitingAlertDays());
        this.clock = clock;
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    public Uni<CaseResponse> takeCaseOn(@PathParam("caseId") UUID caseId, @NotNull @Valid AcceptanceRequest request) {
        return participants
                .current()
                .chain(participant -> takeCaseOn.handle(participant, new CaseId(caseId), request.act()))
                .map(this::response);
    }

    @POST
    @Path("/pause")
    @Idempotent
    public Uni<CaseResponse> pauseCase(@PathParam("caseId") UUID caseId, @NotNull @Valid CaseActRequest request) {
        return decide(caseId, new CaseChange.Paused(), Matter.CASE_PAUSE, request);
    }

    @POST
    @Path("/resumption")
    @Idempotent
    public Uni<CaseResponse> resumeCase(@PathParam("caseId") UUID caseId, @NotNull @Valid CaseActRequest request) {
        return decide(caseId, new CaseChange.Resumed(), Matter.CASE_PAUSE, request);
    }

    @POST
    @Path("/end")
    @Idempotent
    public Uni<CaseResponse> stopCase(@PathParam("caseId") UUID caseId, @NotNull @Valid CaseActRequest request) {
        return decide(caseId, new CaseChange.Stopped(), Matter.CASE_STOP, request);
    }

    @POST
    @Path("/facilitator-change")
    @Idempotent
    public Uni<CaseResponse> chooseFacilitator(
            @PathParam("caseId") UUID caseId, @NotNull @Valid FacilitatorChoiceRequest request) {
        ChooseFacilitator.Command command =
                new ChooseFacilitator.Command(new CaseId(caseId), request.facilitatorSubject(), request.act());
        return participants
                .current()
                .chain(participant -> chooseFacilitator.handle(participant, command))
                .map(this::response);
    }

    private Uni<CaseResponse> decide(UUID caseId, CaseChange change, Matter matter, CaseActRequest request) {
        DecideOnCase.Command command = new DecideOnCase.Command(new CaseId(caseId), change, matter, request.act());
        return participants
                .current()
                .chain(participant -> decideOnCase.handle(participant, command))
                .map(this::response);
    }

    private CaseResponse response(Case caze) {
        return CaseResponse.of(caze, reasons, LocalDate.now(clock));
    }
}
