package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Antenna;
import fr.parvis.data.demo.Antenna.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Governance (GOV-02): its seats, and one meeting at which a person or a family sat and something was decided. */
record GovernanceLoad(Caller governance, Antenna antenna, LocalDate day, Entry entry) {

    void load() throws InterruptedException {
        List<String> seated = new ArrayList<>();
        for (var seat : antenna.governance().seats()) {
            seated.add(seat(seat, seated.size()));
        }
        var meeting = governance
                .post(
                        "/governance-meetings",
                        entry.at("meeting").idempotencyKey(),
                        Body.of("day", day)
                                .with("place", antenna.governance().place())
                                .fields())
                .text("/id");
        var path = "/governance-meetings/" + meeting;
        var found = governance.get(path).require();
        if (found.body().path("decisions").isEmpty()) {
            governance.put(
                    path + "/attendance",
                    found.entityTag(),
                    Body.of("members", seated).fields());
        }
        var number = 0;
        for (var decision : antenna.governance().decisions()) {
            governance.post(
                    path + "/decisions",
                    entry.at("decisions/" + number++).idempotencyKey(),
                    Body.of("text", decision).fields());
        }
    }

    private String seat(Seat seat, int number) throws InterruptedException {
        return governance
                .post(
                        "/governance-members",
                        entry.at("seats/" + number).idempotencyKey(),
                        Body.of("college", seat.college())
                                .with("organisation", seat.organisation())
                                .with("since", day.minusMonths(6))
                                .fields())
                .text("/id");
    }
}
