package fr.parvis.facilitation.caseload.messaging;

import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.facilitation.statistics.AgeBand;
import fr.parvis.facilitation.statistics.BeneficiaryKind;
import fr.parvis.facilitation.statistics.GenderCode;
import fr.parvis.facilitation.statistics.Population;
import java.util.EnumSet;

/** What her yes says for the figures. A code that is missing or new here is counted as unknown: no figure ever keeps a case from opening. */
final class Counted {

    private Counted() {}

    static Population as(PopulationCodes codes) {
        return new Population(
                named(codes.getGenderCode().name(), Population.UNKNOWN.gender(), GenderCode.class),
                named(codes.getAgeBand().name(), Population.UNKNOWN.ageBand(), AgeBand.class),
                named(codes.getBeneficiaryKind().name(), Population.UNKNOWN.kind(), BeneficiaryKind.class));
    }

    private static <E extends Enum<E>> E named(String name, E otherwise, Class<E> codes) {
        return EnumSet.allOf(codes).stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
