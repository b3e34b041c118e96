package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the ARS's signal to the case that only her yes opens (scenarios 1, 2 and 3). */
final class Opening implements Chapter {

    private static final String ORGANISATION = "c360-14";
    private static final String ALIAS_IS_ENOUGH = "a file and a proposal, nothing else was asked for";

    private final PlatformDescription platform;
    private final Cast cast;
    private final Story story;
    private final DemoAccount karim;
    private final Api karimOnPersons;
    private final Api karimOnFacilitation;
    private final Acts acts;
    private String signal = "";
    private Api herFile;
    private Api herCase;

    Opening(PlatformDescription platform, Cast cast, Story story) {
        this.platform = platform;
        this.cast = cast;
        this.story = story;
        this.karim = cast.account("demand", "FACILITATOR", "");
        this.karimOnPersons = cast.of(karim, "demand", "persons");
        this.karimOnFacilitation = cast.of(karim, "demand", "facilitation");
        this.acts = new Acts(karimOnPersons);
        this.herFile = karimOnPersons;
        this.herCase = karimOnFacilitation;
    }

    @Override
    public String title() {
        return "A signal opens nothing; her yes does";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("The ARS signals a child out of school", "202 RECEIVED, and no case more than before", this::signal);
        play.api("The ARS asks what became of it", "403", this::arsAsks);
        play.api("Karim goes to her and opens a file with an alias alone", ALIAS_IS_ENOUGH, this::file);
        play.api("She signs in with an account of her own, from her access card", "linked to her file", this::account);
        play.api("She refuses", "REFUSED, no message on any topic, no case", this::refuse);
        play.api(
                "Later she asks herself, and says yes aloud before a witness",
                "ACCEPTED, entered for her",
                this::accept);
        play.api("Her case opens with the facilitator she chose", "ACTIVE with " + karim.displayName(), this::open);
    }

    /** Everybody, once she has her own account; before that, steps that need her do not hold and say why. */
    Roles roles() {
        DemoAccount own = cast.account("offer", "C360_COORDINATOR", ORGANISATION);
        DemoAccount other = cast.account("offer", "C360_COORDINATOR", "c360-27");
        return new Roles(
                new Roles.Demand(herCase, herFile, karimOnFacilitation),
                new Roles.Offer(
                        cast.of(own, "offer", "cooperation"),
                        cast.of(own, "demand", "facilitation"),
                        cast.of(other, "offer", "cooperation"),
                        ORGANISATION),
                acts);
    }

    private Observation signal() throws IOException, InterruptedException {
        Set<String> before = cases();
        Map<String, Object> body = Map.of(
                "contact",
                "Par l'école Jules-Verne, demander Mme Petit",
                "criteria",
                List.of("CHILD_OUT_OF_SCHOOL"),
                "personWasTold",
                false);
        Answer answer = cast.machine("ars-signal", "gateway-demand").post("/priority-signals", body);
        boolean same = cases().equals(before);
        String observed = answer.status() + " " + answer.text("/status")
                + (same ? ", and no case more than before" : ", and a case more");
        return Observation.equal("202 RECEIVED, and no case more than before", observed);
    }

    private Observation arsAsks() throws IOException, InterruptedException {
        Answer answer = cast.machine("ars-signal", "gateway-demand").get("/priority-signals");
        return Observation.equal("403", String.valueOf(answer.status()));
    }

    private Observation file() throws IOException, InterruptedException {
        signal = newestSignal();
        story.personId = karimOnPersons
                .post("/persons", Map.of("alias", "Lou", "communeCode", "14118"))
                .require(201)
                .text("/personId");
        Answer proposal = propose(
                karimOnPersons,
                Map.of("origin", "ARS_SIGNAL", "criteria", List.of("CHILD_OUT_OF_SCHOOL"), "signalId", signal));
        story.proposalId = proposal.require(201).text("/proposalId");
        return Observation.equal(
                ALIAS_IS_ENOUGH, proposal.text("/state").equals("PROPOSED") ? ALIAS_IS_ENOUGH : proposal.summary());
    }

    /** Signals come in the order of their arrival, on as many pages as it takes. */
    private String newestSignal() throws IOException, InterruptedException {
        Answer page = karimOnPersons.get("/priority-signals?limit=100").require(200);
        while (page.body().hasNonNull("next")) {
            page = karimOnPersons
                    .get("/priority-signals?limit=100&cursor=" + page.text("/next"))
                    .require(200);
        }
        JsonNode signals = page.body().get("items");
        return signals.get(signals.size() - 1).get("signalId").asText();
    }

    private Observation account() throws IOException, InterruptedException {
        DemoAccount she = new Accounts(platform, "demand").ofAPerson("Lou");
        herFile = cast.of(she, "demand", "persons");
        herCase = cast.of(she, "demand", "facilitation");
        Answer card = karimOnPersons
                .post("/persons/" + story.personId + "/access-cards", Map.of())
                .require(201);
        herFile.post("/account-links", Map.of("cardId", card.text("/cardId"), "code", card.text("/code")))
                .require(201);
        boolean own = herFile.get("/me").require(200).text("/personId").equals(story.personId);
        return Observation.of(own, own ? "linked to her file" : "another file");
    }

    private Observation refuse() throws IOException, InterruptedException {
        KafkaLook.Ends before = KafkaLook.quiet(platform.broker());
        Answer answer = decide(herFile, "REFUSED", acts.inHerSession("support-decision"), "");
        // Her refusal is stored when it is answered: what it had sent would leave within milliseconds, or with the
        // copies for the figures, which this antenna holds for two seconds.
        Set<String> moved = Patience.until(
                () -> KafkaLook.ends(platform.broker()).since(before), topics -> !topics.isEmpty(), KafkaLook.QUIET);
        boolean noCase = herCase.get("/cases").require(200).body().get("items").isEmpty();
        String observed = answer.text("/state")
                + (moved.isEmpty() ? ", no message on any topic" : ", a message on " + String.join(", ", moved))
                + (noCase ? ", no case" : ", a case");
        return Observation.equal("REFUSED, no message on any topic, no case", observed);
    }

    private Observation accept() throws IOException, InterruptedException {
        story.proposalId = propose(herFile, Map.of()).require(201).text("/proposalId");
        Answer answer =
                decide(karimOnPersons, "ACCEPTED", acts.aloudBefore("Nora Petit", "support-decision"), karim.subject());
        String mine = herFile.get("/persons/" + story.personId + "/acts")
                .require(200)
                .body()
                .toString();
        boolean hers = mine.contains("ORAL_WITNESSED");
        return Observation.equal(
                "ACCEPTED, entered for her",
                answer.text("/state") + (hers ? ", entered for her" : ", not in her list"));
    }

    private Observation open() throws IOException, InterruptedException {
        JsonNode opened =
                Patience.until(() -> herCase.get("/cases").require(200).body().get("items"), items -> !items.isEmpty());
        if (opened.isEmpty()) {
            return Observation.of(false, "no case");
        }
        story.caseId = opened.get(0).get("id").asText();
        karimOnFacilitation
                .post("/cases/" + story.caseId + "/acceptance", Map.of())
                .require(200);
        Answer seen = herCase.get("/cases/" + story.caseId).require(200);
        boolean chosen = seen.text("/facilitatorSubject").equals(karim.subject());
        return Observation.equal(
                "ACTIVE with " + karim.displayName(),
                seen.text("/state") + " with " + (chosen ? karim.displayName() : "somebody else"));
    }

    private Answer propose(Api who, Map<String, Object> body) throws IOException, InterruptedException {
        return who.post("/persons/" + story.personId + "/support-proposals", body);
    }

    private Answer decide(Api who, String answer, Map<String, Object> act, String facilitator)
            throws IOException, InterruptedException {
        Map<String, Object> body = facilitator.isEmpty()
                ? Map.of("answer", answer, "act", act)
                : Map.of("answer", answer, "facilitatorSubject", facilitator, "act", act);
        return who.post("/support-proposals/" + story.proposalId + "/decision", body)
                .require(200);
    }

    private Set<String> cases() throws IOException, InterruptedException {
        Answer answer = karimOnFacilitation.get("/cases?limit=100").require(200);
        return Set.copyOf(answer.body().findValuesAsText("id"));
    }
}
