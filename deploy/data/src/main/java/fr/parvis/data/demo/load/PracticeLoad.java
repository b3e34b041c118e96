package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Antenna;
import fr.parvis.data.demo.Antenna.Employer;
import fr.parvis.data.demo.Antenna.Supervisor;
import fr.parvis.data.demo.Community;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Practice analysis of one side (SUP-01 to SUP-03): who employs whom, an outside supervisor, and in each territory a session held
 * yesterday and one confirmed for next month.
 *
 * @param registrar enters organisations, supervisors and territories
 * @param organiser plans and records sessions
 * @param account of the supervisor on this side; offer has no such role
 */
record PracticeLoad(
        Caller registrar,
        Caller organiser,
        Antenna antenna,
        List<Community> communities,
        @Nullable String account,
        LocalDate day,
        Entry entry) {

    private static final int INVITED = 6;
    private static final int PRESENT = 5;

    void load() throws InterruptedException {
        organisations();
        var supervisor = supervisor(antenna.supervisor());
        for (var departement : antenna.territories()) {
            territory(departement);
            var sessions = entry.at("sessions/" + departement.code());
            var held = plan(departement, day.minusDays(1), supervisor, sessions.at("held"));
            organiser.post(
                    "/practice-sessions/" + held + "/record",
                    sessions.at("record").idempotencyKey(),
                    Body.of("supervisorPresent", true)
                            .with("invited", INVITED)
                            .with("present", PRESENT)
                            .fields());
            var next = plan(departement, day.plusMonths(1), supervisor, sessions.at("next"));
            organiser.post(
                    "/practice-sessions/" + next + "/confirmation",
                    sessions.at("confirmation").idempotencyKey(),
                    Map.of());
        }
    }

    private void organisations() throws InterruptedException {
        organisation("CARRIER", antenna.carrier());
        organisation("EMPLOYER", antenna.carrier());
        // One employer may run several Communautés 360.
        var employers = new LinkedHashMap<String, Employer>();
        communities.forEach(community -> employers.put(community.employer().siren(), community.employer()));
        for (var employer : employers.values()) {
            organisation("COMMUNITY_360", employer);
        }
    }

    private void organisation(String part, Employer employer) throws InterruptedException {
        registrar.post(
                "/organisations",
                entry.at(part + "/" + employer.siren()).idempotencyKey(),
                Body.of("part", part).with("employer", of(employer)).fields());
    }

    private String supervisor(Supervisor supervisor) throws InterruptedException {
        return registrar
                .post(
                        "/supervisors",
                        entry.at("supervisor").idempotencyKey(),
                        Body.of("profile", supervisor.profile())
                                .with("employer", of(supervisor.employer()))
                                .with("contractFrom", day.minusMonths(6))
                                .with("contractUntil", day.plusMonths(6))
                                .with("declaredIndependentOn", day.minusMonths(7))
                                .with("agreedWithArsOn", day.minusMonths(7))
                                .with("account", account)
                                .fields())
                .text("/id");
    }

    private void territory(Antenna.Territory territory) throws InterruptedException {
        registrar.post(
                "/territories",
                entry.at("territories/" + territory.code()).idempotencyKey(),
                Body.of("code", territory.code())
                        .with("kind", "DEPARTEMENT")
                        .with("name", territory.name())
                        .with("since", day.minusMonths(6))
                        .fields());
    }

    private String plan(Antenna.Territory territory, LocalDate on, String supervisor, Entry key)
            throws InterruptedException {
        return organiser
                .post(
                        "/practice-sessions",
                        key.idempotencyKey(),
                        Body.of("territory", territory.code())
                                .with(
                                        "appointment",
                                        Body.of("day", on)
                                                .with("startsAt", "14:00")
                                                .with("durationMinutes", 120)
                                                .with(
                                                        "place",
                                                        antenna.supervisor().place()))
                                .with("supervisor", supervisor)
                                .fields())
                .text("/id");
    }

    private static Body of(Employer employer) {
        return Body.of("name", employer.name()).with("siren", employer.siren());
    }
}
