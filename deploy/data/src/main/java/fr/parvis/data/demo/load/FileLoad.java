package fr.parvis.data.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.data.demo.Codes.Origin;
import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.demo.DemoPerson.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Opens a person's file, puts the proposal to her and takes her answer (PER-01 to PER-04, PER-22). */
record FileLoad(Acting acting, Entry entry) {

    private static final String EVERY = "?limit=200";

    /** Answers the id of her file. */
    String load() throws InterruptedException {
        var id = facilitator()
                .post("/persons", entry.at("person").idempotencyKey(), identity())
                .text("/personId");
        var account = person().account();
        if (account != null) {
            link(id, account);
        }
        var proposal = proposal(id);
        if (person().support().answer() != Answer.NONE) {
            decide(proposal);
        }
        return id;
    }

    private Map<String, Object> identity() {
        var person = person();
        return Body.of("kind", person.kind())
                .with("alias", person.alias())
                .with("civility", person.civility())
                .with("lastName", person.lastName())
                .with("firstName", person.firstName())
                .with("birthDate", person.birthDate())
                .with("gender", person.gender())
                .with("communeCode", person.commune())
                .fields();
    }

    private void link(String id, String account) throws InterruptedException {
        if (facilitator()
                .get("/persons/" + id)
                .require()
                .body()
                .path("accountLinked")
                .asBoolean()) {
            return;
        }
        var card = facilitator()
                .post("/persons/" + id + "/access-cards", entry.at("card").idempotencyKey(), Map.of());
        var cast = acting.stage().cast();
        cast.persons(cast.demand(account))
                .post(
                        "/account-links",
                        entry.at("link").idempotencyKey(),
                        Body.of("cardId", card.text("/cardId"))
                                .with("code", card.text("/code"))
                                .fields());
    }

    private String proposal(String id) throws InterruptedException {
        var known = find(facilitator(), "/support-proposals" + EVERY, "personId", id);
        if (known.isPresent()) {
            return known.get().get("proposalId").asText();
        }
        var body = Body.of("origin", person().origin())
                .with("criteria", person().criteria().stream().sorted().toList())
                .with("requestedOn", acting.stage().ago(person().askedDaysAgo()))
                .with("signalId", signal());
        return facilitator()
                .post(
                        "/persons/" + id + "/support-proposals",
                        entry.at("proposal").idempotencyKey(),
                        body.fields())
                .text("/proposalId");
    }

    /** The signal of the ARS that leads to the proposal; absent when none does. */
    private @Nullable String signal() throws InterruptedException {
        if (person().origin() != Origin.ARS_SIGNAL) {
            return null;
        }
        var contact = "Par le centre communal d'action sociale ; demander " + person().displayName() + ".";
        acting.stage()
                .cast()
                .machineOnPersons("ars-signal")
                .post(
                        "/priority-signals",
                        entry.at("signal").idempotencyKey(),
                        Body.of("contact", contact)
                                .with(
                                        "criteria",
                                        person().criteria().stream().sorted().toList())
                                .with("personWasTold", true)
                                .fields());
        return find(facilitator(), "/priority-signals" + EVERY, "contact", contact)
                .map(signal -> signal.get("signalId").asText())
                .orElseThrow(() -> new LoadException(
                        "The priority signal for " + person().key() + " is not shown to the facilitator."));
    }

    private void decide(String proposal) throws InterruptedException {
        var step = entry.at("decision");
        var support = person().support();
        var chosen = support.facilitator();
        acting.persons()
                .post(
                        "/support-proposals/" + proposal + "/decision",
                        step.idempotencyKey(),
                        Body.of("answer", support.answer() == Answer.YES ? "ACCEPTED" : "REFUSED")
                                .with(
                                        "facilitatorSubject",
                                        chosen == null
                                                ? null
                                                : acting.facilitator().subject())
                                .with("preferredSite", support.site())
                                .with("act", acting.act(step, "support-decision", person().askedDaysAgo() - 1))
                                .fields());
    }

    static Optional<JsonNode> find(Caller caller, String path, String field, String value) throws InterruptedException {
        var items = caller.get(path).require().body().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst();
    }

    private Caller facilitator() {
        return acting.stage().cast().persons(acting.facilitator());
    }

    private DemoPerson person() {
        return acting.person();
    }
}
