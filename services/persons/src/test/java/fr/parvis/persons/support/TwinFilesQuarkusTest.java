package fr.parvis.persons.support;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.events.exchange.DisclosureEvent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two files alike; one says yes to support and to the landlord, the other no to both. Nobody on the other side can tell which is which. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class TwinFilesQuarkusTest {

    private static final String SERVICE = Tokens.service("demand", "facilitation");
    private static final String MANAGER =
            Tokens.carrierManager(UUID.randomUUID().toString());
    private static final String CROSSING = "from outbox where topic like 'exchange.%' and key <> 'watermark'";

    private record Twins(PersonFile accepting, PersonFile refusing) {}

    /** Neither the yes nor the no crosses; what crosses later is the same but for its random handle. */
    @Test
    @Requirement({"IND-EP-15", "PER-22"})
    void leaveTheSameForTheOfferSide() throws InvalidProtocolBufferException {
        long before = database().number("select count(*) " + CROSSING);
        Twins twins = twins();
        assertThat(database().number("select count(*) " + CROSSING)).isEqualTo(before);

        String handleOfYes = twins.accepting().disclose();
        String handleOfNo = twins.refusing().disclose();
        withdrawAll(twins.accepting());
        withdrawAll(twins.refusing());

        assertThat(crossed(handleOfNo))
                .hasSize(2)
                .isEqualTo(crossed(handleOfYes))
                .noneMatch(row -> row.contains(twins.refusing().id())
                        || row.contains(twins.refusing().reference()));
        assertThat(database().number("select count(*) " + CROSSING)).isEqualTo(before + 4);
    }

    /** Every question a Communauté 360 could have put in its name, before and after both released something to it. */
    @Test
    @Requirement("IND-EP-15")
    void giveTheSameAnswersAboutACommunaute360() {
        Twins twins = twins();
        assertThat(verdicts(twins.refusing()))
                .isEqualTo(verdicts(twins.accepting()))
                .doesNotContain("PERMIT");

        twins.accepting().disclose();
        twins.refusing().disclose();

        assertThat(verdicts(twins.refusing())).isEqualTo(verdicts(twins.accepting()));
    }

    /** The carrier reads in the order of arrival, whoever said no to support. */
    @Test
    @Requirement({"IND-EP-15", "UX-13"})
    void standInTheQueueOfTheCarrierWhereTheyCame() {
        Twins twins = twins();

        List<String> said = List.of(
                complain(twins.refusing()),
                complain(twins.accepting()),
                complain(twins.accepting()),
                complain(twins.refusing()));

        List<String> read = Api.get(MANAGER, "/complaints?limit=200").path("items.complaintId");
        assertThat(read).containsSubsequence(said);
    }

    /** Support of her own needs support; everything else of her space is there after a no as after a yes. */
    @Test
    @Requirement({"IND-EP-15", "PER-22"})
    void openTheSameDoorsForEachOfThem() {
        Twins twins = twins();

        assertThat(doors(twins.refusing())).isEqualTo(doors(twins.accepting()));
    }

    private static Twins twins() {
        PersonFile accepting = aPerson();
        PersonFile refusing = aPerson();
        decide(accepting, "ACCEPTED");
        decide(refusing, "REFUSED");
        consent(accepting, "GRANTED");
        consent(refusing, "REFUSED");
        return new Twins(accepting, refusing);
    }

    private static void decide(PersonFile file, String answer) {
        Map<String, Object> body = new HashMap<>(Map.of("answer", answer, "act", Acts.own("support-decision")));
        if (answer.equals("ACCEPTED")) {
            body.put("facilitatorSubject", file.facilitator());
        }
        Api.post(file.herToken(), "/support-proposals/" + file.propose() + "/decision", body)
                .then()
                .statusCode(200);
    }

    private static void consent(PersonFile file, String answer) {
        Api.post(file.herToken(), file.path("/consents"), file.consent(answer))
                .then()
                .statusCode(201);
    }

    private static void withdrawAll(PersonFile file) {
        List<String> active = Api.get(file.herToken(), file.path("/consents"))
                .path("items.findAll { it.purpose == 'RELEASE_TO_C360' }.consentId");
        for (String consent : active) {
            Api.post(
                            file.herToken(),
                            file.path("/consents/" + consent + "/withdrawal"),
                            Map.of("act", Acts.own("withdrawal")))
                    .then()
                    .statusCode(200);
        }
    }

    /** What left under this handle, without the handle itself. */
    private static List<String> crossed(String handle) throws InvalidProtocolBufferException {
        List<String> rows = new ArrayList<>();
        for (String row : database()
                .texts(
                        "select topic || ' ' || lane || ' ' || type || ' ' || sequence || '|' || encode(payload, 'hex') "
                                + CROSSING + " and key = ? order by id",
                        handle)) {
            int bar = row.indexOf('|');
            DisclosureEvent event = DisclosureEvent.parseFrom(HexFormat.of().parseHex(row.substring(bar + 1)));
            assertThat(event.getChanged().getHandle()).isEqualTo(handle);
            rows.add(row.substring(0, bar) + " "
                    + event.toBuilder()
                            .setChanged(event.getChanged().toBuilder().clearHandle()));
        }
        return rows;
    }

    private static List<String> verdicts(PersonFile file) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (ConsentPurpose purpose : List.of(
                ConsentPurpose.RELEASE_TO_C360, ConsentPurpose.COORDINATION, ConsentPurpose.CRITICAL_SITUATION)) {
            for (DataCategory category : DataCategory.values()) {
                questions.add(Map.of(
                        "personReference", file.reference(),
                        "recipient", Map.of("organisation", PersonFile.C360),
                        "purpose", purpose.name(),
                        "dataCategory", category.name()));
            }
        }
        return Api.post(SERVICE, "/consent-decisions:batch", Map.of("questions", questions))
                .then()
                .statusCode(200)
                .extract()
                .path("decisions.decision");
    }

    private static String complain(PersonFile file) {
        Map<String, Object> body = Map.of(
                "kind", "COMPLAINT",
                "words", "Le bus ne passe pas.",
                "addressee", "CARRIER",
                "wishedAnswer", "HERE",
                "act", Acts.own("voice"));
        return Api.post(file.herToken(), file.path("/voices"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("voiceId");
    }

    private static Map<String, Integer> doors(PersonFile file) {
        Map<String, Integer> answers = new HashMap<>();
        for (String path :
                List.of("", "/consents", "/acts", "/access-log", "/powers", "/voices", "/locker", "/export")) {
            answers.put(path, Api.get(file.herToken(), file.path(path)).statusCode());
        }
        return answers;
    }
}
