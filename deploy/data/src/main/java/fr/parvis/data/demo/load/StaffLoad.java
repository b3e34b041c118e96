package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Antenna;
import java.time.LocalDate;

/** The carrier's line: its manager declares herself or himself free of offer functions (IND-EP-07) and enters the facilitators. */
record StaffLoad(Caller manager, Cast cast, Antenna antenna, LocalDate day, Entry entry) {

    void load() throws InterruptedException {
        var siren = antenna.carrier().siren();
        var manages = cast.inRole("CARRIER_MANAGER", "").subject();
        manager.post(
                "/line-managers",
                entry.at("manager").idempotencyKey(),
                Body.of("siren", siren).with("offerFunction", false).fields());
        for (var facilitator : antenna.facilitators()) {
            manager.post(
                    "/staff",
                    entry.at("staff/" + facilitator.account()).idempotencyKey(),
                    Body.of("account", cast.demand(facilitator.account()).subject())
                            .with("manager", manages)
                            .with("siren", siren)
                            .with("since", day.minusMonths(6))
                            .fields());
        }
    }
}
