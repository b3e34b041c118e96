package fr.parvis.facilitation.release.messaging;

import fr.parvis.events.demand.EndReason;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.ProjectHorizon;

/** Codes of the contracts and ours, name by name; a code without counterpart fails loudly. */
final class Codes {

    private Codes() {}

    static fr.parvis.events.codes.LifeDomain domain(LifeDomain domain) {
        return domain == LifeDomain.OTHER
                ? fr.parvis.events.codes.LifeDomain.OTHER_DOMAIN
                : fr.parvis.events.codes.LifeDomain.valueOf(domain.name());
    }

    static fr.parvis.events.codes.ProjectHorizon horizon(ProjectHorizon horizon) {
        return fr.parvis.events.codes.ProjectHorizon.valueOf(horizon.name());
    }

    static fr.parvis.facilitation.release.EndReason reason(EndReason reason) {
        return fr.parvis.facilitation.release.EndReason.valueOf(reason.name());
    }
}
