package fr.parvis.supervision.staff.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.organisation.Organisations;
import fr.parvis.supervision.organisation.usecase.RegisterOrganisation;
import fr.parvis.supervision.staff.Employment;
import fr.parvis.supervision.staff.LineManagers;
import fr.parvis.supervision.staff.StaffMember.Line;
import fr.parvis.supervision.staff.StaffProblem;
import fr.parvis.supervision.supervisor.Supervisors;
import fr.parvis.supervision.turn.Turns;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks of a line what cannot be read from itself. Runs in the caller's transaction. */
@ApplicationScoped
final class Lines {

    private final LineManagers managers;
    private final Organisations organisations;
    private final Supervisors supervisors;
    private final Turns turns;

    Lines(LineManagers managers, Organisations organisations, Supervisors supervisors, Turns turns) {
        this.managers = managers;
        this.organisations = organisations;
        this.supervisors = supervisors;
        this.turns = turns;
    }

    /** Refuses a manager who has not declared herself, an employer that is not one, and a supervisor as a member. */
    Uni<Void> require(String account, Line line) {
        return turns.take(RegisterOrganisation.TURN)
                .chain(() -> requireDeclared(line.manager()))
                .chain(organisations::all)
                .invoke(entered -> Employment.require(line.siren(), entered))
                .chain(() -> requireNoSupervisor(account));
    }

    private Uni<Void> requireDeclared(String manager) {
        return managers.find(manager)
                .map(found -> found.orElseThrow(
                        () -> Problems.refused(StaffProblem.MANAGER_NOT_DECLARED, "manager", "declared-on-this-side")))
                .replaceWithVoid();
    }

    private Uni<Void> requireNoSupervisor(String account) {
        return supervisors
                .hasAccount(account)
                .invoke(supervises -> {
                    if (supervises) {
                        throw Problems.refused(StaffProblem.SUPERVISOR_IN_LINE, "account", "no-supervisor");
                    }
                })
                .replaceWithVoid();
    }
}
