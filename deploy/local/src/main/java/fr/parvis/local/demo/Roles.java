package fr.parvis.local.demo;

import java.time.ZoneId;

/** Who takes part, once the person has an account of her own. */
final class Roles {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Facilitation as she, and as the facilitator she chose, see it. */
    final Api person;

    final Api facilitator;
    /** Persons as she sees it. */
    final Api herFile;

    /** Cooperation as the coordinator of her département, and of another one, see it. */
    final Api coordinator;

    /** Her expressions, where that coordinator has no business. */
    final Api coordinatorAtHerFile;

    final Api otherCoordinator;
    final String organisation;
    final Acts acts;

    Roles(Demand demand, Offer offer, Acts acts) {
        this.person = demand.person();
        this.facilitator = demand.facilitator();
        this.herFile = demand.herFile();
        this.coordinator = offer.coordinator();
        this.coordinatorAtHerFile = offer.coordinatorAtHerFile();
        this.otherCoordinator = offer.otherCoordinator();
        this.organisation = offer.organisation();
        this.acts = acts;
    }

    record Demand(Api person, Api herFile, Api facilitator) {}

    record Offer(Api coordinator, Api coordinatorAtHerFile, Api otherCoordinator, String organisation) {}
}
