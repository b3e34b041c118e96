package fr.parvis.facilitation.situation.rest;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.situation.DomainSituation;
import java.time.Instant;
import java.util.UUID;

/**
 * One part of her life in her words, as it is and as she wishes it.
 *
 * @param current whether it is what she last said of it
 */
public record SituationResponse(
        UUID id, LifeDomain domain, String present, String wished, boolean current, UUID actId, Instant saidAt) {

    static SituationResponse of(DomainSituation situation) {
        return new SituationResponse(
                situation.id(),
                situation.domain(),
                situation.sides().present(),
                situation.sides().wished(),
                situation.current(),
                situation.act(),
                situation.saidAt());
    }
}
