package fr.parvis.supervision.supervisor.rest;

import fr.parvis.supervision.organisation.rest.EmployerPart;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.SupervisorProfile;
import java.time.LocalDate;
import java.util.UUID;

/** A supervisor as those of her side see her: no name, no account. */
public record SupervisorResponse(
        UUID id,
        SupervisorProfile profile,
        EmployerPart employer,
        LocalDate contractFrom,
        LocalDate contractUntil,
        LocalDate declaredIndependentOn,
        LocalDate agreedWithArsOn) {

    static SupervisorResponse of(Supervisor supervisor) {
        return new SupervisorResponse(
                supervisor.id(),
                supervisor.profile(),
                EmployerPart.of(supervisor.employer()),
                supervisor.contract().from(),
                supervisor.contract().until(),
                supervisor.declaration().declaredOn(),
                supervisor.declaration().agreedWithArsOn());
    }
}
