package fr.parvis.supervision.supervisor.rest;

import fr.parvis.supervision.organisation.rest.EmployerPart;
import fr.parvis.supervision.supervisor.Contract;
import fr.parvis.supervision.supervisor.IndependenceDeclaration;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.SupervisorProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor to register.
 *
 * @param employer whoever employs her, herself included when she is self-employed; compared by SIREN
 * @param declaredIndependentOn day of her signed declaration of independence
 * @param agreedWithArsOn day the ARS agreed to the choice
 * @param account subject of her account; demand side only
 */
public record RegisterSupervisorRequest(
        @NotNull SupervisorProfile profile,
        @NotNull @Valid EmployerPart employer,
        @NotNull LocalDate contractFrom,
        @NotNull LocalDate contractUntil,
        @NotNull LocalDate declaredIndependentOn,
        @NotNull LocalDate agreedWithArsOn,
        @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String account) {

    Supervisor toSupervisor(UUID id, LocalDate today) {
        return new Supervisor(
                id,
                profile,
                employer.toEmployer(),
                new Contract(contractFrom, contractUntil),
                IndependenceDeclaration.given(declaredIndependentOn, agreedWithArsOn, today),
                account);
    }
}
