package fr.parvis.persons.act;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.refusal.Refusal;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.wording.Wording;
import fr.parvis.persons.wording.Wordings;
import fr.parvis.testkit.Requirement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActRulesTest {

    private static final Instant NOW = ActDraft.NOW;
    private static final EnteredBy HERSELF = new EnteredBy("her-sub", Set.of("Lucie Martin"), true);
    private static final EnteredBy FACILITATOR = new EnteredBy("fac-sub", Set.of("Hélène Le-Goff"), false);
    private static final ActTopic RELEASE = new ActTopic(Matter.RELEASE, "release", null);

    private final Wordings wordings = Wordings.load();
    private final Wording shown = wordings.find("release.easy-to-read.1").orElseThrow();
    private final ActRules rules =
            new ActRules(Clock.fixed(NOW, ZoneId.of("Europe/Paris")), wordings, new DefaultLimits());

    @Test
    void believesHerOwnSession() {
        assertThat(check(act(Manner.OWN_SESSION), HERSELF)).isInstanceOf(ActCheck.Sound.class);
    }

    @Test
    void refusesToLetAFacilitatorAuthorInAnotherOnesSession() {
        assertRefused(check(act(Manner.OWN_SESSION), FACILITATOR), "act.manner", Rule.OWN_SESSION_IS_HERS_ALONE);
    }

    @Test
    void refusesAnotherMannerInHerOwnSession() {
        assertRefused(
                check(act(Manner.PAPER).with(s -> s.scan = "a".repeat(64)), HERSELF),
                "act.manner",
                Rule.OWN_SESSION_ONLY);
    }

    @Test
    void refusesPaperWithoutTheHashOfItsScan() {
        assertRefused(check(act(Manner.PAPER), FACILITATOR), "act.paperScanSha256", Rule.REQUIRED);
    }

    @Test
    void refusesAHashThatIsNone() {
        for (String wrong : List.of("a".repeat(63), "A".repeat(64), "g".repeat(64), "")) {
            assertRefused(
                    check(act(Manner.PAPER).with(s -> s.scan = wrong), FACILITATOR),
                    "act.paperScanSha256",
                    Rule.NOT_A_SHA256);
        }
    }

    @Test
    void believesPaperWithItsHash() {
        assertThat(check(act(Manner.PAPER).with(s -> s.scan = "0f".repeat(32)), FACILITATOR))
                .isInstanceOf(ActCheck.Sound.class);
    }

    @Test
    void refusesSpokenWordsWithoutAWitness() {
        assertRefused(check(act(Manner.ORAL_WITNESSED), FACILITATOR), "act.witness", Rule.REQUIRED);
    }

    @Test
    void refusesAWitnessWithoutNameOrRole() {
        ActCheck check = check(act(Manner.ORAL_WITNESSED).with(s -> s.witness = new Witness(" ", null)), FACILITATOR);

        assertRefused(check, "act.witness.name", Rule.REQUIRED);
        assertRefused(check, "act.witness.role", Rule.REQUIRED);
    }

    @Test
    @Requirement("PER-20")
    void refusesAWitnessWhoIsTheOneWhoEnters() {
        for (String written : List.of("Hélène Le-Goff", "helene le goff", " HÉLÈNE  LE GOFF ")) {
            assertRefused(
                    check(
                            act(Manner.ORAL_WITNESSED).with(s -> s.witness = new Witness(written, "friend")),
                            FACILITATOR),
                    "act.witness.name",
                    Rule.WITNESS_IS_WHO_ENTERS);
        }
    }

    @Test
    void believesSpokenWordsBeforeSomebodyElse() {
        assertThat(check(
                        act(Manner.ORAL_WITNESSED).with(s -> s.witness = new Witness("Paul Petit", "neighbour")),
                        FACILITATOR))
                .isInstanceOf(ActCheck.Sound.class);
    }

    @Test
    void refusesACardWithoutItsCode() {
        assertRefused(check(act(Manner.ACCESS_CARD), FACILITATOR), "act.accessCard", Rule.REQUIRED);
        assertRefused(
                check(act(Manner.ACCESS_CARD).with(s -> s.card = new CardProof("ABC", null)), FACILITATOR),
                "act.accessCard.code",
                Rule.REQUIRED);
    }

    @Test
    void refusesAnActOfTomorrow() {
        assertRefused(
                check(act(Manner.OWN_SESSION).with(s -> s.at = NOW.plusSeconds(121)), HERSELF),
                "act.performedAt",
                Rule.NOT_IN_THE_FUTURE);
    }

    @Test
    void refusesAnActOfALiveSessionFromBeforeADay() {
        ActDraft old = act(Manner.OWN_SESSION).with(s -> s.at = NOW.minus(Duration.ofHours(24)));
        assertThat(check(old, HERSELF)).isInstanceOf(ActCheck.Sound.class);

        assertRefused(check(old.with(s -> s.at = s.at.minusSeconds(1)), HERSELF), "act.performedAt", Rule.TOO_LONG_AGO);
        assertRefused(
                check(
                        act(Manner.ACCESS_CARD).with(s -> {
                            s.card = new CardProof("ABC", "DEF");
                            s.at = NOW.minus(Duration.ofHours(25));
                        }),
                        FACILITATOR),
                "act.performedAt",
                Rule.TOO_LONG_AGO);
    }

    @Test
    void refusesPaperAndSpokenWordsFromBeforeThreeMonths() {
        ActDraft paper = act(Manner.PAPER).with(s -> {
            s.scan = "0f".repeat(32);
            s.at = NOW.minus(Duration.ofDays(90));
        });
        assertThat(check(paper, FACILITATOR)).isInstanceOf(ActCheck.Sound.class);

        assertRefused(
                check(paper.with(s -> s.at = s.at.minusSeconds(1)), FACILITATOR), "act.performedAt", Rule.TOO_LONG_AGO);
        assertRefused(
                check(
                        act(Manner.ORAL_WITNESSED).with(s -> {
                            s.witness = new Witness("Paul Petit", "neighbour");
                            s.at = Instant.EPOCH;
                        }),
                        FACILITATOR),
                "act.performedAt",
                Rule.TOO_LONG_AGO);
    }

    @Test
    @Requirement("PER-21")
    void refusesWordsShownThatAreUnknownOrOtherwiseOrChanged() {
        assertRefused(
                check(act(Manner.OWN_SESSION).with(s -> s.wording = "release.standard.99"), HERSELF),
                "act.wordingVersion",
                Rule.UNKNOWN_WORDING);
        assertRefused(
                check(act(Manner.OWN_SESSION).with(s -> s.wording = "case-stop.standard.1"), HERSELF),
                "act.wordingVersion",
                Rule.WORDING_OF_ANOTHER_MATTER);
        assertRefused(
                check(act(Manner.OWN_SESSION).with(s -> s.hash = "0".repeat(64)), HERSELF),
                "act.wordingHash",
                Rule.WORDING_HASH_DIFFERS);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        ActStatement nothing = new ActStatement(null, null, null, null, null, null, null, null, null, null, null);

        ActCheck check = rules.check(nothing, RELEASE, FACILITATOR, List.of());

        assertThat(refusals(check))
                .extracting(Refusal::field)
                .contains("act.author", "act.manner", "act.wordingVersion", "act.wordingHash", "act.performedAt");
    }

    @Test
    @Requirement("PER-20")
    void refusesAWitnessWhileNobodyKnowsWhoEnters() {
        for (Set<String> names : List.of(Set.<String>of(), Set.of(" , ."))) {
            assertRefused(
                    check(
                            act(Manner.ORAL_WITNESSED).with(s -> s.witness = new Witness("Paul Petit", "neighbour")),
                            new EnteredBy("fac-sub", names, false)),
                    "act.witness.name",
                    Rule.WHO_ENTERS_HAS_NO_NAME);
        }
    }

    @Test
    @Requirement({"PER-20", "PER-22"})
    void refusesAYesOfBeforeSheSaidNo() {
        Instant no = NOW.minus(Duration.ofDays(20));
        ActTopic asked = new ActTopic(Matter.RELEASE, "release", no);
        ActDraft paper = act(Manner.PAPER).with(s -> s.scan = "0f".repeat(32));

        paper.at = no.minusMillis(1);
        assertRefused(
                rules.check(paper.statement(), asked, FACILITATOR, List.of()),
                "act.performedAt",
                Rule.LATER_DECISION_STANDS);
        for (Instant later : List.of(no, no.plusMillis(1))) {
            paper.at = later;
            assertThat(rules.check(paper.statement(), asked, FACILITATOR, List.of()))
                    .isInstanceOf(ActCheck.Sound.class);
        }
    }

    private ActCheck check(ActDraft draft, EnteredBy by) {
        return rules.check(draft.statement(), RELEASE, by, List.of());
    }

    private static List<Refusal> refusals(ActCheck check) {
        return check instanceof ActCheck.Refused refused ? refused.refusals() : List.of();
    }

    private static void assertRefused(ActCheck check, String field, Rule rule) {
        assertThat(refusals(check)).contains(new Refusal(field, rule));
    }

    private ActDraft act(Manner manner) {
        return ActDraft.of(manner, shown);
    }
}
