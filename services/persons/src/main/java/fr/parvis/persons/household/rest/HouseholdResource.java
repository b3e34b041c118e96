package fr.parvis.persons.household.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.household.Household;
import fr.parvis.persons.household.HouseholdRules;
import fr.parvis.persons.household.rest.HouseholdSheet.HouseholdRequest;
import fr.parvis.persons.household.rest.HouseholdSheet.HouseholdResponse;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.rest.SheetAnswers;
import fr.parvis.persons.section.usecase.ReadSection;
import fr.parvis.persons.section.usecase.ReplaceSection;
import fr.parvis.persons.section.usecase.ReplaceSection.Opening;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** With whom she lives (PER-07). */
@Path("/api/v1/persons/{id}/household")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class HouseholdResource {

    private final CurrentCaller caller;
    private final ReadSection readSection;
    private final ReplaceSection replaceSection;
    private final Clock clock;

    HouseholdResource(CurrentCaller caller, ReadSection readSection, ReplaceSection replaceSection, Clock clock) {
        this.caller = caller;
        this.readSection = readSection;
        this.replaceSection = replaceSection;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<HouseholdResponse>> readHousehold(UUID id, @Context HttpHeaders headers) {
        SheetAnswers<Household, HouseholdResponse> answers = answers(id, headers);
        return readSection
                .handle(caller.get(), new PersonId(id), Action.READ_HOUSEHOLD, Household.SHEET)
                .map(answers::read);
    }

    @PUT
    public Uni<RestResponse<HouseholdResponse>> changeHousehold(
            UUID id, @Valid @NotNull HouseholdRequest request, @Context HttpHeaders headers) {
        SheetAnswers<Household, HouseholdResponse> answers = answers(id, headers);
        Household household = request.household();
        HouseholdRules.check(household, LocalDate.now(clock));
        return replaceSection
                .handle(
                        new Opening(caller.get(), new PersonId(id), Action.CHANGE_HOUSEHOLD),
                        Household.SHEET,
                        household,
                        answers.expected())
                .map(answers::written);
    }

    private static SheetAnswers<Household, HouseholdResponse> answers(UUID id, HttpHeaders headers) {
        return new SheetAnswers<>(id, Household.SHEET, HouseholdResponse::of, headers);
    }
}
