package fr.parvis.facilitation.employerorder.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.employerorder.EmployerOrder;
import fr.parvis.facilitation.employerorder.EmployerOrders;
import fr.parvis.facilitation.employerorder.OrderGiver;
import fr.parvis.facilitation.employerorder.OrderText;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a facilitator's report in. It leaves no event, no count and no line of a log. */
@ApplicationScoped
public final class ReportEmployerOrder {

    private final EmployerOrders orders;
    private final CurrentOperation operation;
    private final Clock clock;

    ReportEmployerOrder(EmployerOrders orders, CurrentOperation operation, Clock clock) {
        this.orders = orders;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<EmployerOrder> handle(Participant participant, OrderGiver givenBy, LocalDate orderedOn, String text) {
        PastDay.require(orderedOn, clock, "orderedOn");
        OrderText.check(text);
        EmployerOrder order =
                new EmployerOrder(operation.id(), participant.subject(), givenBy, orderedOn, text, clock.instant());
        return orders.add(order).replaceWith(order);
    }
}
