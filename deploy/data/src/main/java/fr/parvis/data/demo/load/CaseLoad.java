package fr.parvis.data.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.data.demo.DemoExpression;
import fr.parvis.data.demo.DemoIntervention;
import fr.parvis.data.demo.DemoPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the case on that her yes opened, and records what she says and what is done with her. */
record CaseLoad(Acting acting, Entry entry) {

    /**
     * A case with the ids of its expressions, in the order of the demo.
     *
     * @param id of the case
     */
    record LoadedCase(String id, List<String> expressions) {}

    LoadedCase load() throws InterruptedException {
        var found = find();
        var path = "/cases/" + found.get("id").asText();
        if (!found.path("state").asText().equals("ACTIVE")) {
            facilitator().post(path + "/acceptance", entry.at("acceptance").idempotencyKey(), Map.of());
        }
        var expressions = new ArrayList<String>();
        for (var expression : person().expressions()) {
            expressions.add(express(path, expression, entry.at("expressions", expressions.size() + 1)));
        }
        var number = 0;
        for (var intervention : person().interventions()) {
            number++;
            record(path, intervention, entry.at("interventions", number));
        }
        return new LoadedCase(found.get("id").asText(), expressions);
    }

    /** The case comes by an event; facilitation knows her by a reference, the name stands in persons. */
    private JsonNode find() throws InterruptedException {
        var found = new ArrayList<JsonNode>();
        facilitator()
                .await(
                        "/cases?limit=200",
                        cases -> hers(cases.get("items"), found),
                        "The case of the demo person " + person().key());
        return found.getFirst();
    }

    private boolean hers(JsonNode cases, List<JsonNode> found) throws InterruptedException {
        for (var candidate : cases) {
            var reference = candidate.get("personReference").asText();
            if (acting.stage().names().of(reference, acting.facilitator()).equals(person().displayName())) {
                found.add(candidate);
            }
        }
        return !found.isEmpty();
    }

    private String express(String path, DemoExpression expression, Entry step) throws InterruptedException {
        var days = Math.max(1, person().askedDaysAgo() / 2);
        var id = acting.facilitation()
                .post(
                        path + "/expressions",
                        step.idempotencyKey(),
                        Body.of("type", expression.type())
                                .with("horizon", expression.horizon())
                                .with("domain", expression.domain())
                                .with("words", expression.words())
                                .with("expressedOn", acting.stage().ago(days))
                                .with("act", acting.act(step, "expression", days))
                                .fields())
                .text("/id");
        if (expression.priority()) {
            var mark = step.at("priority");
            acting.facilitation()
                    .post(
                            "/expressions/" + id + "/priority",
                            mark.idempotencyKey(),
                            Body.of("priority", true)
                                    .with("act", acting.act(mark, "priority-mark", days))
                                    .fields());
        }
        return id;
    }

    private void record(String path, DemoIntervention intervention, Entry step) throws InterruptedException {
        facilitator()
                .post(
                        path + "/interventions",
                        step.idempotencyKey(),
                        Body.of("id", step.id())
                                .with("date", acting.stage().ago(intervention.daysAgo()))
                                .with("startsAt", intervention.start())
                                .with("durationMinutes", intervention.minutes())
                                .with("type", intervention.type())
                                .with("posture", intervention.posture())
                                .with("mode", intervention.mode())
                                .with("sectorsMet", intervention.sectors())
                                .with("askedByPerson", intervention.askedByPerson())
                                .with("withPerson", intervention.withPerson())
                                .with("travelMinutes", intervention.travelMinutes())
                                .with("travelKilometres", intervention.kilometres())
                                .fields());
    }

    private Caller facilitator() {
        return acting.stage().cast().facilitation(acting.facilitator());
    }

    private DemoPerson person() {
        return acting.person();
    }
}
