package fr.parvis.cooperation.response.messaging;

import fr.parvis.cooperation.codes.ActorSector;
import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.cooperation.response.Answer;
import fr.parvis.cooperation.response.Coherence;

/** Between the codes of events and those of the catalogue. */
final class Codes {

    private Codes() {}

    static fr.parvis.events.codes.ActorSector sector(ActorSector sector) {
        return switch (sector) {
            case COMMON_LAW -> fr.parvis.events.codes.ActorSector.COMMON_LAW;
            case SPECIALISED_HEALTH -> fr.parvis.events.codes.ActorSector.SPECIALISED_HEALTH;
            case SPECIALISED_SOCIAL -> fr.parvis.events.codes.ActorSector.SPECIALISED_SOCIAL;
            case SPECIALISED_MEDICO_SOCIAL -> fr.parvis.events.codes.ActorSector.SPECIALISED_MEDICO_SOCIAL;
            case RIGHTS_DEFENCE -> fr.parvis.events.codes.ActorSector.RIGHTS_DEFENCE;
            case PEER -> fr.parvis.events.codes.ActorSector.PEER_SECTOR;
            case ENTOURAGE -> fr.parvis.events.codes.ActorSector.ENTOURAGE_SECTOR;
        };
    }

    static fr.parvis.events.codes.LifeDomain domain(LifeDomain domain) {
        return domain == LifeDomain.OTHER
                ? fr.parvis.events.codes.LifeDomain.OTHER_DOMAIN
                : fr.parvis.events.codes.LifeDomain.valueOf(domain.name());
    }

    static Answer answer(fr.parvis.events.exchange.Answer code) {
        return switch (code) {
            case ACCEPTED -> Answer.ACCEPTED;
            case NOT_RETAINED -> Answer.NOT_RETAINED;
            case PENDING -> Answer.PENDING;
            case ANSWER_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidAnswerException("answer");
        };
    }

    static Coherence coherence(fr.parvis.events.exchange.Coherence code) {
        return switch (code) {
            case COHERENT -> Coherence.COHERENT;
            case PARTLY_COHERENT -> Coherence.PARTLY_COHERENT;
            case NOT_COHERENT -> Coherence.NOT_COHERENT;
            case TOO_EARLY -> Coherence.TOO_EARLY;
            case COHERENCE_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidAnswerException("coherence");
        };
    }
}
