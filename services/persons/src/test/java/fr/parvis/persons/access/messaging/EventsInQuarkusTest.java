package fr.parvis.persons.access.messaging;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import com.google.protobuf.UnknownFieldSet;
import fr.parvis.events.codes.OrganisationKind;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.exchange.DisclosureRead;
import fr.parvis.events.exchange.DisclosureRemoved;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import fr.parvis.events.exchange.OrganisationListed;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class EventsInQuarkusTest {

    private static final String TRACES = "exchange.to-demand.disclosures.v1";
    private static final String DIRECTORY = "exchange.directory.v1";

    @Test
    @Requirement("PER-29")
    void showsHerEachReadingOnTheOtherSideOnce() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();

        read(handle, 1).send();
        read(handle, 1).send();
        removed(handle, 2).send();
        removed(handle, 2).send();
        read(handle, 1).send();

        await().atMost(20, SECONDS).until(() -> applied(TRACES, handle) == 2);
        assertThat(database()
                        .texts(
                                "select what || ' ' || reader || ' ' || organisation || ' ' || said_at from access_log where file_id = ? and reader_kind = 'ORGANISATION' order by id",
                                file.uuid()))
                .containsExactly(
                        "DISCLOSURE_READ COORDINATOR c360-14 2026-11-22T14", "DISCLOSURE_REMOVED  c360-14 2026-11-23");
        Api.get(file.herToken(), file.path("/access-log")).then().body("items.what", hasItem("DISCLOSURE_READ"));
    }

    @Test
    void knowsAnOrganisationAsItWasLastListed() {
        String code = "c360-" + UUID.randomUUID().toString().substring(0, 8);

        listed(code, "Old name", 1).send();
        listed(code, "New name", 2).send();
        listed(code, "New name", 2).send();
        listed(code, "Old name", 1).send();

        await().atMost(20, SECONDS).until(() -> applied(DIRECTORY, code) == 2);
        listed(code, "Newest name", 3).send();
        await().atMost(20, SECONDS).until(() -> applied(DIRECTORY, code) == 3);
        assertThat(database().texts("select name from organisation where code = ?", code))
                .containsExactly("Newest name");
    }

    @Test
    void readsAMessageWithAFieldItDoesNotKnow() {
        String code = "c360-" + UUID.randomUUID().toString().substring(0, 8);
        DirectoryEvent event = directoryEvent(code, "Name").toBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                999,
                                UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                        .build())
                .build();

        TestMessage.to(DIRECTORY, code)
                .event("parvis.exchange.v1.OrganisationListed", 1, event.toByteArray())
                .send();

        await().atMost(20, SECONDS).until(() -> applied(DIRECTORY, code) == 1);
    }

    @Test
    void setsAMessageOfUnknownTypeAsideAndGoesOn() {
        String strange = "strange-" + UUID.randomUUID();
        String code = "c360-" + UUID.randomUUID().toString().substring(0, 8);

        TestMessage.to(DIRECTORY, strange)
                .event("parvis.exchange.v1.NobodyKnows", 1, new byte[] {1, 2, 3})
                .send();
        listed(code, "Name", 1).send();

        await().atMost(20, SECONDS).until(() -> applied(DIRECTORY, code) == 1);
        assertThat(database().number("select count(*) from parked_inbox where key = ?", strange))
                .isOne();
    }

    @Test
    void setsATraceOfAHandleNobodyGrantedAside() {
        String handle = UUID.randomUUID().toString();

        read(handle, 1).send();

        await().atMost(20, SECONDS)
                .until(() -> database().number("select count(*) from parked_inbox where key = ?", handle) == 1);
        assertThat(applied(TRACES, handle)).isZero();
    }

    private static long applied(String topic, String key) {
        return database()
                .number("select coalesce(max(sequence), 0) from inbox where topic = ? and key = ?", topic, key);
    }

    private static TestMessage read(String handle, long sequence) {
        DisclosureTraceEvent event = DisclosureTraceEvent.newBuilder()
                .setRead(DisclosureRead.newBuilder()
                        .setHandle(handle)
                        .setRoleInStructure("COORDINATOR")
                        .setReadInHour("2026-11-22T14"))
                .build();
        return TestMessage.to(TRACES, handle).event("parvis.exchange.v1.DisclosureRead", sequence, event.toByteArray());
    }

    private static TestMessage removed(String handle, long sequence) {
        DisclosureTraceEvent event = DisclosureTraceEvent.newBuilder()
                .setRemoved(DisclosureRemoved.newBuilder().setHandle(handle).setRemovedOn("2026-11-23"))
                .build();
        return TestMessage.to(TRACES, handle)
                .event("parvis.exchange.v1.DisclosureRemoved", sequence, event.toByteArray());
    }

    private static TestMessage listed(String code, String name, long sequence) {
        return TestMessage.to(DIRECTORY, code)
                .event(
                        "parvis.exchange.v1.OrganisationListed",
                        sequence,
                        directoryEvent(code, name).toByteArray());
    }

    private static DirectoryEvent directoryEvent(String code, String name) {
        return DirectoryEvent.newBuilder()
                .setOrganisation(OrganisationListed.newBuilder()
                        .setOrganisation(code)
                        .setKind(OrganisationKind.COMMUNITY_360)
                        .setName(name)
                        .setDepartement("14")
                        .setProtocolInForce(true))
                .build();
    }
}
