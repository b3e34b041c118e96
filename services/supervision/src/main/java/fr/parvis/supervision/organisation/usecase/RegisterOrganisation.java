package fr.parvis.supervision.organisation.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.organisation.EmployedSupervisors;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationProblem;
import fr.parvis.supervision.organisation.Organisations;
import fr.parvis.supervision.turn.Turns;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Enters an organisation. One that employs a supervisor under contract is refused: otherwise the order of entering would decide whether the rule
 * of IND-EP-19 holds.
 */
@ApplicationScoped
public final class RegisterOrganisation {

    /** The turn of everything independence is judged by. */
    public static final String TURN = "independence";

    private final Organisations organisations;
    private final EmployedSupervisors employed;
    private final Turns turns;
    private final Days days;

    public RegisterOrganisation(Organisations organisations, EmployedSupervisors employed, Turns turns, Days days) {
        this.organisations = organisations;
        this.employed = employed;
        this.turns = turns;
        this.days = days;
    }

    @WithTransaction
    public Uni<Organisation> handle(Organisation organisation) {
        return turns.take(TURN)
                .chain(() -> employed.of(organisation.employer().siren(), days.today()))
                .invoke(employs -> {
                    if (employs) {
                        throw Problems.refused(
                                OrganisationProblem.EMPLOYS_A_SUPERVISOR, "employer.siren", "employs-a-supervisor");
                    }
                })
                .chain(() -> organisations.add(organisation))
                .map(added -> {
                    if (!added) {
                        throw new ProblemException(OrganisationProblem.ORGANISATION_EXISTS);
                    }
                    return organisation;
                });
    }
}
