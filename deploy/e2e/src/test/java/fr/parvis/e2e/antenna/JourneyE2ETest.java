package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.demo.Journey;
import fr.parvis.local.demo.Step;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** One play of the journey; each test reads the chapters that show its scenarios. */
@ExtendWith(AntennaExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
final class JourneyE2ETest {

    private final Map<String, List<Step>> chapters = new LinkedHashMap<>();
    private String current = "";

    @BeforeAll
    void play(RunningAntenna antenna) throws IOException, InterruptedException {
        new Journey(antenna.description(), this::begin, this::note).play();
    }

    @Test
    @Scenario({1, 2, 3})
    @Requirement({"PER-01", "PER-02", "PER-04", "PER-22", "GAT-04", "IND-EP-08"})
    void opensACaseOnlyByTheYesOfThePerson() {
        assertHeld("A signal opens nothing; her yes does");
    }

    @Test
    @Scenario(12)
    @Requirement({"FAC-18", "FAC-19"})
    void keepsHerWordsHers() {
        assertHeld("She says what she wants");
    }

    @Test
    @Scenario({15, 16})
    @Requirement({"FAC-11", "FAC-14", "FAC-37", "FAC-39"})
    void receivesHerAndKeepsTheSheetSheValidated() {
        assertHeld("She is received, and says what stands in her way");
    }

    @Test
    @Scenario(13)
    @Requirement({"FAC-25", "IND-EP-11"})
    void sendsExactlyWhatSheSelected() {
        assertHeld("She sends two of them to the Communauté 360 of her département");
    }

    @Test
    @Scenario(14)
    @Requirement({"COO-08", "COO-09", "COO-10"})
    void tellsOfHerOpinionOnlyWhatSheReleases() {
        assertHeld("A response, and what she thinks of it");
    }

    @Test
    @Requirement("FAC-80")
    void showsHerTheHoursSpentForHer() {
        assertHeld("The time spent for her");
    }

    @Test
    @Requirement({"FAC-24", "FAC-27", "FAC-98"})
    void keepsWhatIsNotedAroundHerByHerActs() {
        assertHeld("What is noted, who is around her, what she makes of it");
    }

    @Test
    @Scenario(30)
    @Requirement("FAC-91")
    void handsOutNoListOfLocalActors() {
        assertHeld("A list of local actors for everybody");
    }

    @Test
    @Scenario(25)
    @Requirement({"OPS-01", "OPS-02"})
    void exportsTheWaysOfAFacilitatorWithNobodyNamed() {
        assertHeld("Her facilitator's ways, and what is paid for them");
    }

    @Test
    @Scenario({17, 18})
    @Requirement("FAC-44")
    void startsNoReferentWithoutHerWishAndMakesNobodyWhoDeclined() {
        assertHeld("Who accompanies her, and whether somebody holds the thread");
    }

    @Test
    @Scenario({20, 23})
    @Requirement({"FAC-51", "FAC-52", "FAC-53", "FAC-54", "FAC-55"})
    void letsHerDecideWhoSitsAtTheTable() {
        assertHeld("She decides who sits at the table");
    }

    @Test
    @Scenario(5)
    @Requirement({"PER-20", "PER-24"})
    void letsHerLandlordHaveWhatSheAllowedHimAndNobodyElse() {
        assertHeld("She lets her landlord have one paper");
    }

    @Test
    @Requirement({"PER-23", "IND-EP-16"})
    void stopsSharingWithinFiveSecondsOfHerWithdrawal() {
        assertHeld("She withdraws, messages flowing");
    }

    @Test
    @Requirement({"PER-24", "IND-EP-23"})
    void hidesWhatWasReleasedWhenNoMessageFlows() {
        assertHeld("She withdraws, the broker paused");
    }

    @Test
    @Scenario({10, 11})
    @Requirement({"IND-EP-02", "IND-EP-06"})
    void shutsTheOfferSideOutOfTheDemandSide() {
        assertHeld("The wall between the sides");
    }

    @Test
    @Requirement("PER-32")
    void erasesHerFileEverywhereAndTellsHer() {
        assertHeld("She has her file erased");
    }

    private void begin(String chapter) {
        current = chapter;
        chapters.put(chapter, new ArrayList<>());
    }

    private void note(Step step) {
        chapters.computeIfAbsent(current, title -> new ArrayList<>()).add(step);
        System.out.printf(
                "%s %d. %s: %s%n", step.held() ? "held" : "NOT HELD", step.number(), step.title(), step.observed());
    }

    private void assertHeld(String chapter) {
        assertThat(chapters).containsKey(chapter);
        assertThat(chapters.get(chapter))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.held())
                        .as("%s: expected %s, observed %s", step.title(), step.expected(), step.observed())
                        .isTrue());
    }
}
