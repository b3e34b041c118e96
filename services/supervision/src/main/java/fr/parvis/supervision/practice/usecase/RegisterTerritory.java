package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.supervision.practice.PracticeProblem;
import fr.parvis.supervision.practice.Territories;
import fr.parvis.supervision.practice.Territory;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters a territory. */
@ApplicationScoped
public final class RegisterTerritory {

    private final Territories territories;

    public RegisterTerritory(Territories territories) {
        this.territories = territories;
    }

    @WithTransaction
    public Uni<Territory> handle(Territory territory) {
        return territories.add(territory).map(added -> {
            if (!added) {
                throw new ProblemException(PracticeProblem.TERRITORY_EXISTS);
            }
            return territory;
        });
    }
}
