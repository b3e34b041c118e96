package fr.parvis.facilitation.statistics.messaging;

import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.events.codes.ProjectHorizon;
import fr.parvis.events.statistics.AgeBand;
import fr.parvis.events.statistics.BeneficiaryKind;
import fr.parvis.events.statistics.ExpressionType;
import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.statistics.Population;

/** Codes of the contracts and ours, name by name; a code without counterpart fails loudly. */
final class Codes {

    private Codes() {}

    static PopulationCodes population(Population population) {
        return PopulationCodes.newBuilder()
                .setGenderCode(GenderCode.valueOf(population.gender().name()))
                .setAgeBand(AgeBand.valueOf(population.ageBand().name()))
                .setBeneficiaryKind(kind(population.kind()))
                .build();
    }

    static BeneficiaryKind kind(fr.parvis.facilitation.statistics.BeneficiaryKind kind) {
        return BeneficiaryKind.valueOf(kind.name());
    }

    static PriorityCriterion criterion(fr.parvis.facilitation.caseload.PriorityCriterion criterion) {
        return PriorityCriterion.valueOf(criterion.name());
    }

    static ExpressionType type(fr.parvis.facilitation.expression.ExpressionType type) {
        return ExpressionType.valueOf(type.name());
    }

    static ProjectHorizon horizon(fr.parvis.facilitation.expression.ProjectHorizon horizon) {
        return ProjectHorizon.valueOf(horizon.name());
    }

    static fr.parvis.events.codes.LifeDomain domain(LifeDomain domain) {
        return domain == LifeDomain.OTHER
                ? fr.parvis.events.codes.LifeDomain.OTHER_DOMAIN
                : fr.parvis.events.codes.LifeDomain.valueOf(domain.name());
    }
}
