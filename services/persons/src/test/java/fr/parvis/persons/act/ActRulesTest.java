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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final EnteredBy HERSELF = new EnteredBy("her-sub", Set.of("Lucie Martin"), true);
    private static final EnteredBy FACILITATOR = new EnteredBy("fac-sub", Set.of("Hélène Le-Goff"), false);
    private static final ActTopic RELEASE = new ActTopic(Matter.RELEASE, "release", null);
    private static final UUID GUARDIAN = UUID.randomUUID();

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
        Draft old = act(Manner.OWN_SESSION).with(s -> s.at = NOW.minus(Duration.ofHours(24)));
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
        Draft paper = act(Manner.PAPER).with(s -> {
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
    @Requirement("PER-17")
    void refusesAPowerThatEndedBeforeTheDayOfEntry() {
        Draft draft = act(Manner.PAPER).with(s -> {
            s.author = Author.REPRESENTATIVE;
            s.representative = GUARDIAN.toString();
            s.scan = "0f".repeat(32);
            s.at = NOW.minus(Duration.ofDays(3));
        });

        assertThat(check(draft, power(Matter.RELEASE, "2026-01-01", "2026-11-22")))
                .isInstanceOf(ActCheck.Sound.class);
        assertRefused(
                check(draft, power(Matter.RELEASE, "2026-01-01", "2026-11-21")),
                "act.author",
                Rule.NO_POWER_FOR_THIS_MATTER);
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
    @Requirement("PER-17")
    void letsARepresentativeActOnlyUnderADatedPowerForThatMatter() {
        Draft draft = act(Manner.PAPER).with(s -> {
            s.author = Author.REPRESENTATIVE;
            s.representative = GUARDIAN.toString();
            s.scan = "0f".repeat(32);
        });

        assertThat(check(draft, power(Matter.RELEASE, "2026-01-01", "2026-11-22")))
                .isInstanceOf(ActCheck.Sound.class);
        assertRefused(
                check(draft, power(Matter.CONSENT, "2026-01-01", null)), "act.author", Rule.NO_POWER_FOR_THIS_MATTER);
        assertRefused(
                check(draft, power(Matter.RELEASE, "2026-11-23", null)), "act.author", Rule.NO_POWER_FOR_THIS_MATTER);
        assertRefused(
                check(draft, power(Matter.RELEASE, "2025-01-01", "2026-11-21")),
                "act.author",
                Rule.NO_POWER_FOR_THIS_MATTER);
    }

    @Test
    @Requirement("PER-17")
    void refusesAnActOfBeforeWhoEntersItWroteDownThePower() {
        Draft draft = act(Manner.PAPER).with(s -> {
            s.author = Author.REPRESENTATIVE;
            s.representative = GUARDIAN.toString();
            s.scan = "0f".repeat(32);
            s.at = NOW.minusSeconds(60);
        });
        Power others = power(Matter.RELEASE, "2026-01-01", null);
        Power own = new Power(
                others.id(), GUARDIAN, others.mandate(), others.from(), null, new Power.Recorded("fac-sub", NOW));

        assertRefused(check(draft, own), "act.performedAt", Rule.EARLIER_THAN_ITS_PROOF);
        assertThat(check(draft, others)).isInstanceOf(ActCheck.Sound.class);
        assertThat(check(draft.with(s -> s.at = NOW), own)).isInstanceOf(ActCheck.Sound.class);
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
    void refusesARepresentativeWhoUsesHerCard() {
        Draft draft = act(Manner.ACCESS_CARD).with(s -> {
            s.author = Author.REPRESENTATIVE;
            s.representative = GUARDIAN.toString();
            s.card = new CardProof("ABC", "DEF");
        });

        assertRefused(
                check(draft, power(Matter.RELEASE, "2026-01-01", null)),
                "act.manner",
                Rule.REPRESENTATIVE_HAS_NO_SESSION);
    }

    @Test
    @Requirement({"PER-20", "PER-22"})
    void refusesAYesOfBeforeSheSaidNo() {
        Instant no = NOW.minus(Duration.ofDays(20));
        ActTopic asked = new ActTopic(Matter.RELEASE, "release", no);
        Draft paper = act(Manner.PAPER).with(s -> s.scan = "0f".repeat(32));

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

    @Test
    @Requirement("PER-17")
    void refusesARepresentativeWhoDidNotAskHer() {
        Draft draft = byGuardian();
        draft.opinion = new OwnOpinion(null, null, null);

        assertRefused(check(draft, power(Matter.RELEASE, "2026-01-01", null)), "act.ownOpinion.opinion", Rule.REQUIRED);
        draft.opinion = new OwnOpinion(Opinion.NOT_EXPRESSED, " ", null);
        assertRefused(check(draft, power(Matter.RELEASE, "2026-01-01", null)), "act.ownOpinion.words", Rule.REQUIRED);
        draft.opinion = new OwnOpinion(Opinion.NOT_EXPRESSED, "Pictures, twice, with her sister", null);
        assertThat(check(draft, power(Matter.RELEASE, "2026-01-01", null))).isInstanceOf(ActCheck.Sound.class);
    }

    @Test
    @Requirement("PER-17")
    void letsNobodyDecideAgainstHerWithoutAJudge() {
        Draft draft = byGuardian();
        draft.opinion = new OwnOpinion(Opinion.DISAGREES, "Not there", null);

        assertRefused(
                check(draft, power(Matter.RELEASE, "2026-01-01", null)), "act.ownOpinion.opinion", Rule.SHE_DISAGREES);
        draft.opinion = new OwnOpinion(Opinion.DISAGREES, "Not there", "not a hash");
        assertRefused(
                check(draft, power(Matter.RELEASE, "2026-01-01", null)),
                "act.ownOpinion.judgeDecisionSha256",
                Rule.NOT_A_SHA256);
        draft.opinion = new OwnOpinion(Opinion.DISAGREES, "Not there", "0e".repeat(32));
        assertThat(check(draft, power(Matter.RELEASE, "2026-01-01", null))).isInstanceOf(ActCheck.Sound.class);
    }

    @Test
    void takesNoSecondOpinionBesideHerOwnDecision() {
        Draft draft = act(Manner.OWN_SESSION);
        draft.opinion = new OwnOpinion(Opinion.AGREES, null, null);

        assertRefused(check(draft, HERSELF), "act.ownOpinion", Rule.UNKNOWN_VALUE);
    }

    @Test
    @Requirement("PER-17")
    void letsACuratorAssistAndNeverReplace() {
        Power curator = new Power(
                UUID.randomUUID(),
                GUARDIAN,
                new Mandate(RepresentationKind.CURATOR, Set.of(), Set.of(Matter.RELEASE)),
                LocalDate.parse("2026-01-01"),
                null,
                new Power.Recorded("somebody-else", NOW));

        assertRefused(check(byGuardian(), curator), "act.author", Rule.NO_POWER_FOR_THIS_MATTER);
        Draft assisted = act(Manner.PAPER).with(s -> {
            s.scan = "0f".repeat(32);
            s.assistant = GUARDIAN.toString();
        });
        assertThat(check(assisted, curator))
                .isInstanceOfSatisfying(
                        ActCheck.Sound.class,
                        sound -> assertThat(sound.helpers().assistantId()).isEqualTo(GUARDIAN));
        assertRefused(
                check(assisted, power(Matter.RELEASE, "2026-01-01", null)),
                "act.assistedBy",
                Rule.NO_POWER_FOR_THIS_MATTER);
    }

    @Test
    void refusesAnAssistantWhoIsNobodyOrStandsBesideARepresentative() {
        Draft nobody = act(Manner.OWN_SESSION).with(s -> s.assistant = "somebody");
        assertRefused(check(nobody, HERSELF), "act.assistedBy", Rule.UNKNOWN_VALUE);

        Draft both = byGuardian().with(s -> s.assistant = GUARDIAN.toString());
        assertRefused(check(both, power(Matter.RELEASE, "2026-01-01", null)), "act.assistedBy", Rule.UNKNOWN_VALUE);
    }

    private Draft byGuardian() {
        return act(Manner.PAPER).with(s -> {
            s.author = Author.REPRESENTATIVE;
            s.representative = GUARDIAN.toString();
            s.scan = "0f".repeat(32);
        });
    }

    private ActCheck check(Draft draft, EnteredBy by) {
        return rules.check(draft.statement(), RELEASE, by, List.of());
    }

    private ActCheck check(Draft draft, Power power) {
        return rules.check(draft.statement(), RELEASE, FACILITATOR, List.of(power));
    }

    private static Power power(Matter matter, String from, @Nullable String until) {
        return new Power(
                UUID.randomUUID(),
                GUARDIAN,
                new Mandate(RepresentationKind.GUARDIAN, Set.of(matter), Set.of()),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                new Power.Recorded("somebody-else", NOW));
    }

    private static List<Refusal> refusals(ActCheck check) {
        return check instanceof ActCheck.Refused refused ? refused.refusals() : List.of();
    }

    private static void assertRefused(ActCheck check, String field, Rule rule) {
        assertThat(refusals(check)).contains(new Refusal(field, rule));
    }

    private Draft act(Manner manner) {
        Draft draft = new Draft();
        draft.manner = manner;
        draft.wording = shown.version();
        draft.hash = shown.sha256();
        return draft;
    }

    private static final class Draft {
        private Author author = Author.PERSON;
        private @Nullable String representative;
        private @Nullable Manner manner;
        private String wording = "";
        private String hash = "";
        private Instant at = NOW;
        private @Nullable String scan;
        private @Nullable Witness witness;
        private @Nullable CardProof card;
        private @Nullable String assistant;
        private @Nullable OwnOpinion opinion;

        Draft with(Consumer<Draft> change) {
            change.accept(this);
            return this;
        }

        ActStatement statement() {
            return new ActStatement(
                    author, representative, manner, wording, hash, at, scan, witness, card, assistant, opinion());
        }

        private @Nullable OwnOpinion opinion() {
            boolean asked = author == Author.REPRESENTATIVE && opinion == null;
            return asked ? new OwnOpinion(Opinion.AGREES, null, null) : opinion;
        }
    }
}
