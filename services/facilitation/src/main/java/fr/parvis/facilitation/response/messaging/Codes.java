package fr.parvis.facilitation.response.messaging;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.response.ActorSector;
import org.jspecify.annotations.Nullable;

/** Codes of the contracts as ours; one that a newer sender knows and we do not reads as not said. */
final class Codes {

    private Codes() {}

    static @Nullable ActorSector sector(fr.parvis.events.codes.ActorSector sector) {
        return switch (sector) {
            case COMMON_LAW -> ActorSector.COMMON_LAW;
            case SPECIALISED_HEALTH -> ActorSector.SPECIALISED_HEALTH;
            case SPECIALISED_SOCIAL -> ActorSector.SPECIALISED_SOCIAL;
            case SPECIALISED_MEDICO_SOCIAL -> ActorSector.SPECIALISED_MEDICO_SOCIAL;
            case RIGHTS_DEFENCE -> ActorSector.RIGHTS_DEFENCE;
            case PEER_SECTOR -> ActorSector.PEER;
            case ENTOURAGE_SECTOR -> ActorSector.ENTOURAGE;
            case ACTOR_SECTOR_UNSPECIFIED, UNRECOGNIZED -> null;
        };
    }

    static @Nullable LifeDomain domain(fr.parvis.events.codes.LifeDomain domain) {
        return switch (domain) {
            case OTHER_DOMAIN -> LifeDomain.OTHER;
            case LIFE_DOMAIN_UNSPECIFIED, UNRECOGNIZED -> null;
            default -> LifeDomain.valueOf(domain.name());
        };
    }
}
