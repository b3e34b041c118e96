package fr.parvis.cooperation.request.messaging;

import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.cooperation.codes.ProjectHorizon;

/** Between the codes of events and those of the catalogue. */
final class Codes {

    private Codes() {}

    static LifeDomain domain(fr.parvis.events.codes.LifeDomain code) {
        return switch (code) {
            case LIFE_DOMAIN_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidContentException("items.domain");
            case OTHER_DOMAIN -> LifeDomain.OTHER;
            default -> LifeDomain.valueOf(code.name());
        };
    }

    static ProjectHorizon horizon(fr.parvis.events.codes.ProjectHorizon code) {
        return switch (code) {
            case SHORT -> ProjectHorizon.SHORT;
            case MEDIUM -> ProjectHorizon.MEDIUM;
            case LONG -> ProjectHorizon.LONG;
            case PROJECT_HORIZON_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidContentException("items.horizon");
        };
    }
}
