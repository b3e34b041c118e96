package fr.parvis.persons.statistics;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.events.demand.SupportEvent;
import fr.parvis.events.statistics.AgeBand;
import fr.parvis.events.statistics.BeneficiaryKind;
import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.PopulationEvent.EventCase;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leaves for the figures of a signal and of a yes; of a no, nothing. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class CopiesQuarkusTest {

    private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    @Test
    @Requirement({"IND-10", "IND-EP-25"})
    void tellsASignalAndTheYesThatFollowedUnderAHandleOfTheirOwn() throws InvalidProtocolBufferException {
        PersonFile file = aPerson();
        String signal = aSignal(file);
        String proposal = proposed(file, signal);
        decide(file, proposal, "ACCEPTED");
        decide(file, proposal, "ACCEPTED");

        List<PopulationEvent> copies = copiesOf(signal);

        assertThat(copies)
                .extracting(PopulationEvent::getEventCase)
                .containsExactly(EventCase.SIGNAL_RECEIVED, EventCase.SIGNAL_ACCEPTED);
        assertThat(copies.getFirst().getSignalReceived().getTerritory()).isEqualTo("14");
        assertThat(copies.getFirst().getSignalReceived().getDay()).isEqualTo(TODAY);
        assertThat(copies.getLast().getSignalAccepted().getDay()).isEqualTo(TODAY);
        assertThat(copies.toString()).doesNotContain(signal, proposal, file.id(), file.reference());
    }

    @Test
    @Requirement({"PER-22", "IND-R5"})
    void tellsNothingOfHerNo() throws InvalidProtocolBufferException {
        PersonFile file = aPerson();
        String signal = aSignal(file);

        decide(file, proposed(file, signal), "REFUSED");

        assertThat(copiesOf(signal))
                .extracting(PopulationEvent::getEventCase)
                .containsExactly(EventCase.SIGNAL_RECEIVED);
    }

    @Test
    @Requirement("IND-04")
    void putsTheThreeCodesOfThePopulationOnHerYes() throws InvalidProtocolBufferException {
        PersonFile file = aPerson();
        String proposal = file.propose();

        decide(file, proposal, "ACCEPTED");

        String payload = database()
                .texts("select encode(payload, 'hex') from outbox where key = ?", proposal)
                .getFirst();
        assertThat(SupportEvent.parseFrom(HexFormat.of().parseHex(payload))
                        .getAccepted()
                        .getPopulation())
                .isEqualTo(PopulationCodes.newBuilder()
                        .setGenderCode(GenderCode.GENDER_NOT_STATED)
                        .setAgeBand(AgeBand.AGE_NOT_STATED)
                        .setBeneficiaryKind(BeneficiaryKind.PERSON_WITH_DISABILITY)
                        .build());
    }

    private static String aSignal(PersonFile file) {
        String contact = "voisine " + UUID.randomUUID();
        Api.post(
                        Tokens.arsSignal(),
                        "/priority-signals",
                        Map.of("contact", contact, "criteria", List.of("CHILD_OUT_OF_SCHOOL"), "personWasTold", true))
                .then()
                .statusCode(202);
        return Api.get(file.facilitatorToken(), "/priority-signals?limit=200")
                .path("items.find { it.contact == '" + contact + "' }.signalId");
    }

    private static String proposed(PersonFile file, String signal) {
        return Api.post(file.facilitatorToken(), file.path("/support-proposals"), Map.of("signalId", signal))
                .then()
                .statusCode(201)
                .extract()
                .path("proposalId");
    }

    private static void decide(PersonFile file, String proposal, String answer) {
        Map<String, Object> body = Map.of("answer", answer, "act", Acts.oral("support-decision"));
        Api.post(file.facilitatorToken(), "/support-proposals/" + proposal + "/decision", body)
                .then()
                .statusCode(200);
    }

    private static List<PopulationEvent> copiesOf(String signal) throws InvalidProtocolBufferException {
        List<String> payloads = database().texts("""
                select encode(payload, 'hex') from held_outbox
                where key = (select copy_handle::text from priority_signal where id = ?) order by sequence""", UUID.fromString(signal));
        List<PopulationEvent> copies = new ArrayList<>();
        for (String payload : payloads) {
            copies.add(PopulationEvent.parseFrom(HexFormat.of().parseHex(payload)));
        }
        return copies;
    }
}
