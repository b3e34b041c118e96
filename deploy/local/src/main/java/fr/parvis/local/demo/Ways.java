package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Her facilitator's ways of a month: 12, 20 and 8 km, paid at the rate of the antenna, and nobody named (OPS-01, OPS-02, scenario 25). */
final class Ways implements Chapter {

    private static final String PLANNED = "in his planning";
    private static final String FORTY = "40 km more, paid at the rate of the antenna";
    private static final String NOBODY = "three lines more, nobody named";
    /** Words that only an address or a visit could bring into the file. */
    private static final String PLACE = "12 rue des Lilas";

    private final Roles roles;
    private final Story story;
    private final LocalDate today = LocalDate.now(Roles.PARIS);
    private Month before = Month.NONE;
    private long linesBefore;

    Ways(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    /** His sums of a month. */
    private record Month(long kilometres, long allowanceCents, BigDecimal rate) {

        private static final Month NONE = new Month(0, 0, BigDecimal.ZERO);
    }

    @Override
    public String title() {
        return "Her facilitator's ways, and what is paid for them";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("A visit to her is planned", PLANNED, this::planning);
        play.api("He drives 12, 20 and 8 km; the last to her", FORTY, this::drive);
        play.api("He exports the month for whoever pays", NOBODY, this::export);
    }

    private Observation planning() throws IOException, InterruptedException {
        LocalDate tomorrow = today.plusDays(1);
        Map<String, Object> visit = new HashMap<>();
        visit.put("date", tomorrow.toString());
        visit.put("startsAt", "08:00");
        visit.put("endsAt", "08:30");
        visit.put("mode", "HOME_VISIT");
        visit.put("place", PLACE);
        String id = roles.person.post(caze("/appointments"), visit).require(201).text("/id");
        boolean planned = roles.facilitator
                .get("/planning?from=" + tomorrow + "&until=" + tomorrow)
                .require(200)
                .body()
                .findValuesAsText("id")
                .contains(id);
        return Observation.equal(PLANNED, planned ? PLANNED : "not there");
    }

    private Observation drive() throws IOException, InterruptedException {
        before = month();
        linesBefore = lines().count();
        for (int kilometres : List.of(12, 20)) {
            roles.facilitator.post("/trips", trip(kilometres)).require(201);
        }
        roles.facilitator.post(caze("/interventions"), visit(8)).require(201);
        Month after = month();
        long more = after.kilometres() - before.kilometres();
        BigDecimal paid = BigDecimal.valueOf(after.allowanceCents() - before.allowanceCents());
        // Each month is rounded to a cent once.
        boolean atTheRate = paid.subtract(after.rate().multiply(BigDecimal.valueOf(40)))
                                .abs()
                                .compareTo(BigDecimal.ONE)
                        <= 0
                && after.rate().signum() > 0;
        return Observation.equal(
                FORTY,
                more + " km more, "
                        + (atTheRate ? "paid at the rate of the antenna" : paid + " cents at " + after.rate()));
    }

    private Observation export() throws IOException, InterruptedException {
        long more = lines().count() - linesBefore;
        String file = file();
        List<String> named = Stream.of(story.personId, story.caseId, PLACE, "Lou", "Zoé")
                .filter(file::contains)
                .toList();
        return Observation.equal(
                NOBODY,
                (more == 3 ? "three lines more" : more + " lines more")
                        + (named.isEmpty() ? ", nobody named" : ", naming " + named));
    }

    private Month month() throws IOException, InterruptedException {
        JsonNode mileage = roles.facilitator
                .get("/mileage/" + YearMonth.from(today))
                .require(200)
                .body();
        JsonNode own = mileage.get("facilitators").path(0);
        return new Month(
                own.path("kilometres").asLong(),
                own.path("allowanceCents").asLong(),
                mileage.get("centsPerKilometre").decimalValue());
    }

    /** Those of ways; head and sum are not counted. */
    private Stream<String> lines() throws IOException, InterruptedException {
        return file().lines().skip(1).filter(line -> !line.contains(";total;"));
    }

    private String file() throws IOException, InterruptedException {
        return roles.facilitator
                .get("/mileage/" + YearMonth.from(today) + "/csv")
                .require(200)
                .body()
                .asText();
    }

    private Map<String, Object> trip(int kilometres) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "date",
                today.toString(),
                "originCommune",
                "14118",
                "destinationCommune",
                "14366",
                "kilometres",
                kilometres);
    }

    private Map<String, Object> visit(int kilometres) {
        Map<String, Object> done = new HashMap<>();
        done.put("id", UUID.randomUUID().toString());
        done.put("date", today.toString());
        done.put("startsAt", "09:00");
        done.put("durationMinutes", 15);
        done.put("type", "LISTENING_EXPRESSION");
        done.put("mode", "HOME_VISIT");
        done.put("place", PLACE);
        done.put("askedByPerson", true);
        done.put("travelKilometres", kilometres);
        done.put("privateNote", "Lou attend une réponse.");
        return done;
    }

    private String caze(String part) {
        return "/cases/" + story.caseId + part;
    }
}
