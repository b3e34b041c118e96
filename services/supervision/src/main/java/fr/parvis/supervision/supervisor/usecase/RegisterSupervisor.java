package fr.parvis.supervision.supervisor.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.side.Side;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.organisation.Organisations;
import fr.parvis.supervision.organisation.usecase.RegisterOrganisation;
import fr.parvis.supervision.supervisor.Independence;
import fr.parvis.supervision.supervisor.LineAuthority;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.SupervisorProblem;
import fr.parvis.supervision.supervisor.Supervisors;
import fr.parvis.supervision.turn.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Registers a supervisor who is independent of carrier, employers and Communautés 360, and of line management. */
@ApplicationScoped
public final class RegisterSupervisor {

    private final Supervisors supervisors;
    private final Organisations organisations;
    private final LineAuthority lineAuthority;
    private final Turns turns;
    private final SideConfig side;

    public RegisterSupervisor(
            Supervisors supervisors,
            Organisations organisations,
            LineAuthority lineAuthority,
            Turns turns,
            SideConfig side) {
        this.supervisors = supervisors;
        this.organisations = organisations;
        this.lineAuthority = lineAuthority;
        this.turns = turns;
        this.side = side;
    }

    @WithTransaction
    public Uni<Supervisor> handle(Supervisor supervisor) {
        return turns.take(RegisterOrganisation.TURN)
                .chain(organisations::all)
                .invoke(entered -> Independence.require(supervisor.employer(), entered))
                .chain(() -> requireNoLineAuthority(supervisor.account()))
                .chain(() -> supervisors.add(supervisor))
                .replaceWith(supervisor);
    }

    private Uni<Void> requireNoLineAuthority(@Nullable String account) {
        if (account == null) {
            return Uni.createFrom().voidItem();
        }
        // The role SUPERVISOR exists in the demand realm only.
        if (side.side() != Side.DEMAND) {
            throw Problems.refused(
                    SupervisorProblem.SUPERVISOR_ACCOUNT_ELSEWHERE, "account", "no-supervisor-accounts-here");
        }
        return lineAuthority
                .includes(account)
                .invoke(included -> {
                    if (included) {
                        throw Problems.refused(
                                SupervisorProblem.SUPERVISOR_HAS_LINE_AUTHORITY, "account", "in-line-management");
                    }
                })
                .replaceWithVoid();
    }
}
