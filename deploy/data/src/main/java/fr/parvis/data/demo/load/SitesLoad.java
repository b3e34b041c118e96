package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Antenna;

/** Opens the places of reception and lists the facilitators, as the carrier's manager does. */
record SitesLoad(Cast cast, Antenna antenna) {

    void load() throws InterruptedException {
        var manager = cast.facilitation(cast.inRole("CARRIER_MANAGER", ""));
        for (var site : antenna.sites()) {
            manager.post(
                    "/sites",
                    new Entry("sites/" + site.code()).idempotencyKey(),
                    Body.of("code", site.code())
                            .with("name", site.name())
                            .with("communeCode", site.commune())
                            .with("locationType", site.location())
                            .with("main", site.main())
                            .fields());
        }
        for (var facilitator : antenna.facilitators()) {
            manager.post(
                    "/facilitators",
                    new Entry("facilitators/" + facilitator.account()).idempotencyKey(),
                    Body.of("subject", cast.demand(facilitator.account()).subject())
                            .with("displayName", facilitator.displayName())
                            .with("siteCode", facilitator.site())
                            .with("maxCaseload", facilitator.maxCaseload())
                            .fields());
        }
    }
}
