package fr.parvis.facilitation.employerorder.rest;

import fr.parvis.facilitation.employerorder.EmployerOrder;
import fr.parvis.facilitation.employerorder.OrderGiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report of an order.
 *
 * @param reportedBy account of the facilitator, with whom the supervisor speaks of it
 */
public record EmployerOrderResponse(
        UUID id, String reportedBy, OrderGiver givenBy, LocalDate orderedOn, String text, Instant reportedAt) {

    static EmployerOrderResponse of(EmployerOrder order) {
        return new EmployerOrderResponse(
                order.id(), order.reportedBy(), order.givenBy(), order.orderedOn(), order.text(), order.reportedAt());
    }
}
