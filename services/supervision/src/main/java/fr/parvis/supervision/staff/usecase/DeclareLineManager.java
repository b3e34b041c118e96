package fr.parvis.supervision.staff.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.organisation.Organisations;
import fr.parvis.supervision.organisation.usecase.RegisterOrganisation;
import fr.parvis.supervision.staff.LineManager;
import fr.parvis.supervision.staff.LineManagers;
import fr.parvis.supervision.staff.StaffProblem;
import fr.parvis.supervision.supervisor.Supervisors;
import fr.parvis.supervision.turn.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a manager's own declaration; only then may she be named as somebody's line manager. */
@ApplicationScoped
public final class DeclareLineManager {

    private final LineManagers managers;
    private final Organisations organisations;
    private final Supervisors supervisors;
    private final Turns turns;
    private final Days days;

    public DeclareLineManager(
            LineManagers managers, Organisations organisations, Supervisors supervisors, Turns turns, Days days) {
        this.managers = managers;
        this.organisations = organisations;
        this.supervisors = supervisors;
        this.turns = turns;
        this.days = days;
    }

    /**
     * Declares her.
     *
     * @param account the caller's, as her token of this side says; never a field
     */
    @WithTransaction
    public Uni<LineManager> handle(String account, String siren, boolean offerFunction) {
        return turns.take(RegisterOrganisation.TURN)
                .chain(organisations::all)
                .map(entered -> LineManager.declare(account, siren, offerFunction, entered, days.today()))
                .call(() -> requireNoSupervisor(account))
                .call(managers::put);
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
