package fr.parvis.persons.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.communication.Channel;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.communication.Mode;
import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.EarlierConsent;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.handover.FileCopy.ShutOutBefore;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Civility;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The form of packages as other antennas know it, in an example written by hand. An antenna that renamed a field would still understand itself; what
 * another version made or expects it would not.
 */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class HandOverFormQuarkusTest {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("parvis.root"), "docs/reference/examples/hand-over-1.json");

    @Inject
    JsonBytes json;

    @Inject
    ObjectMapper mapper;

    @Test
    @Requirement("IND-EP-21")
    void writesEachPartAsPublished() throws IOException {
        assertThat(written(everything())).isEqualTo(example("content"));
        assertThat(written(header())).isEqualTo(example("header"));
        assertThat(written(new PackageFile("e30=", List.of("AAAA", "BBBB"), "00")))
                .isEqualTo(example("package"));
    }

    @Test
    @Requirement("IND-EP-21")
    void readsEachPartAsPublished() throws IOException {
        assertThat(json.read(bytes("content"), FileCopy.class)).isEqualTo(everything());
        assertThat(json.read(bytes("header"), PackageHeader.class)).isEqualTo(header());
        assertThat(json.read(bytes("package"), PackageFile.class).sealed()).containsExactly("AAAA", "BBBB");
    }

    /** A field that is new and that nobody wrote into the example would be held by nothing. */
    @Test
    void leavesNoFieldOfTheExampleEmpty() throws IOException {
        isFilled(example("content"));
        isFilled(example("header"));
        isFilled(example("package"));
    }

    private static void isFilled(JsonNode value) {
        assertThat(value.isNull() || (value.isContainerNode() && value.isEmpty()))
                .isFalse();
        value.forEach(HandOverFormQuarkusTest::isFilled);
    }

    private static PackageHeader header() {
        return new PackageHeader(
                PackageHeader.FORMAT,
                UUID.fromString("0c7d6f4e-3a51-4f0e-9a56-9f1f0a1b2c3d"),
                "normandie",
                "bretagne",
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-12-20"));
    }

    private static FileCopy everything() {
        return new FileCopy(
                BeneficiaryKind.PERSON_WITH_DISABILITY,
                identity(),
                new CommunicationProfile(
                        Set.of(Mode.PICTOGRAMS),
                        Set.of(Mode.DEVICE),
                        "une tablette",
                        true,
                        "fr",
                        true,
                        Channel.TEXT_MESSAGE,
                        "le matin, au calme"),
                List.of(new Companion(
                        "Jeanne",
                        "ma sœur",
                        "02 61 91 00 03",
                        "jeanne@parvis.example",
                        "2 rue de l'Exemple, 14000 Caen",
                        List.of("FRIEND"))),
                List.of(new ShutOutBefore("Robert", "org-1", LocalDate.parse("2026-01-15"))),
                List.of(new EarlierConsent(
                        "COORDINATION",
                        "org-2",
                        "Camille Renard",
                        "conseillère",
                        List.of("category:DECISION_RECORD"),
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2027-03-01"),
                        "GRANTED")),
                List.of(new Said("Je veux un chat.", LocalDate.parse("2026-03-04"))));
    }

    private static Identity identity() {
        return new Identity(
                "Lune",
                Civility.MADAME,
                "Exemple",
                "Louise",
                LocalDate.parse("1990-02-28"),
                Gender.WOMAN,
                "louise@parvis.example",
                "02 61 91 00 01",
                "02 61 91 00 02",
                "1 rue de l'Exemple, 14000 Caen",
                "14118");
    }

    private JsonNode written(Object part) throws IOException {
        return mapper.readTree(json.write(part));
    }

    private byte[] bytes(String part) throws IOException {
        return mapper.writeValueAsBytes(example(part));
    }

    private JsonNode example(String part) throws IOException {
        return mapper.readTree(EXAMPLE.toFile()).required(part);
    }
}
