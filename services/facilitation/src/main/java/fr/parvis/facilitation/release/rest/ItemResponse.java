package fr.parvis.facilitation.release.rest;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.ProjectHorizon;
import fr.parvis.facilitation.release.RequestItem;
import java.util.UUID;

/** One item of a request, with the expression it comes from; that id never leaves this side. */
public record ItemResponse(
        int number, UUID expressionId, LifeDomain domain, ProjectHorizon horizon, boolean priorityByPerson) {

    static ItemResponse of(RequestItem item) {
        return new ItemResponse(
                item.number(), item.expression().value(), item.domain(), item.horizon(), item.priorityByPerson());
    }
}
