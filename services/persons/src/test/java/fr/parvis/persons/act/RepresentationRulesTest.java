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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who decides in her place or stands beside her while she decides (PER-17). */
class RepresentationRulesTest {

    private static final Instant NOW = ActDraft.NOW;
    private static final UUID GUARDIAN = UUID.randomUUID();
    private static final EnteredBy HERSELF = new EnteredBy("her-sub", Set.of("Lucie Martin"), true);
    private static final EnteredBy FACILITATOR = new EnteredBy("fac-sub", Set.of("Hélène Le-Goff"), false);
    private static final ActTopic RELEASE = new ActTopic(Matter.RELEASE, "release", null);

    private final Wordings wordings = Wordings.load();
    private final Wording shown = wordings.find("release.easy-to-read.1").orElseThrow();
    private final ActRules rules =
            new ActRules(Clock.fixed(NOW, ZoneId.of("Europe/Paris")), wordings, new DefaultLimits());

    @Test
    @Requirement("PER-17")
    void refusesAPowerThatEndedBeforeTheDayOfEntry() {
        ActDraft draft = act(Manner.PAPER).with(s -> {
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
    @Requirement("PER-17")
    void letsARepresentativeActOnlyUnderADatedPowerForThatMatter() {
        ActDraft draft = act(Manner.PAPER).with(s -> {
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
        ActDraft draft = act(Manner.PAPER).with(s -> {
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
    void refusesARepresentativeWhoUsesHerCard() {
        ActDraft draft = act(Manner.ACCESS_CARD).with(s -> {
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
    @Requirement("PER-17")
    void refusesARepresentativeWhoDidNotAskHer() {
        ActDraft draft = byGuardian();
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
        ActDraft draft = byGuardian();
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
        ActDraft draft = act(Manner.OWN_SESSION);
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
        ActDraft assisted = act(Manner.PAPER).with(s -> {
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
        ActDraft nobody = act(Manner.OWN_SESSION).with(s -> s.assistant = "somebody");
        assertRefused(check(nobody, HERSELF), "act.assistedBy", Rule.UNKNOWN_VALUE);

        ActDraft both = byGuardian().with(s -> s.assistant = GUARDIAN.toString());
        assertRefused(check(both, power(Matter.RELEASE, "2026-01-01", null)), "act.assistedBy", Rule.UNKNOWN_VALUE);
    }

    private ActDraft byGuardian() {
        return act(Manner.PAPER).with(s -> {
            s.author = Author.REPRESENTATIVE;
            s.representative = GUARDIAN.toString();
            s.scan = "0f".repeat(32);
        });
    }

    private ActCheck check(ActDraft draft, Power power) {
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
