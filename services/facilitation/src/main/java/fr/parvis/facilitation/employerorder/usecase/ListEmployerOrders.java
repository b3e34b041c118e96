package fr.parvis.facilitation.employerorder.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.employerorder.EmployerOrders;
import fr.parvis.facilitation.employerorder.EmployerOrders.Line;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Role;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a facilitator her own reports, and a supervisor those of the antenna. An account that is also a line manager's sees nothing. */
@ApplicationScoped
public final class ListEmployerOrders {

    private final EmployerOrders orders;

    ListEmployerOrders(EmployerOrders orders) {
        this.orders = orders;
    }

    @WithTransaction
    public Uni<List<Line>> handle(Participant participant, @Nullable Long before, int limit) {
        if (participant.roles().contains(Role.CARRIER_MANAGER)) {
            throw Problems.forbidden();
        }
        boolean supervisor = participant.roles().contains(Role.SUPERVISOR);
        return orders.page(supervisor ? null : participant.subject(), before, limit);
    }
}
