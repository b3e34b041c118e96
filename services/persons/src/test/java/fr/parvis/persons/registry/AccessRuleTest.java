package fr.parvis.persons.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over every pair of rules that an action uses, everybody who asks and every fact: the strictest wins. */
class AccessRuleTest {

    private static final Caller SHE = new Caller(Callers.HER, Set.of("PERSON"), null, null);
    private static final Caller ANNE = new Caller(Callers.ANNE, Set.of("FACILITATOR"), null, null);
    private static final Facts HERS = new Facts(Callers.HER, Callers.ANNE, Map.of(), Map.of());
    private static final List<AccessRule> RULES =
            Stream.of(Action.values()).map(Action::rule).distinct().toList();

    @Test
    @Requirement("PER-24")
    void permitsNothingMoreWhenARuleIsAdded() {
        everyPair((one, other, caller, facts) -> {
            Answer alone = one.decide(caller, facts);
            Answer together = AccessRules.all(one, other).decide(caller, facts);

            assertThat(together).isGreaterThanOrEqualTo(alone).isGreaterThanOrEqualTo(other.decide(caller, facts));
            assertThat(AccessRules.all(other, one).decide(caller, facts)).isEqualTo(together);
        });
    }

    @Test
    void permitsNothingThatNoneOfThemPermits() {
        everyPair((one, other, caller, facts) -> assertThat(
                        AccessRules.any(one, other).decide(caller, facts) == Answer.PERMITTED)
                .isEqualTo(one.decide(caller, facts) == Answer.PERMITTED
                        || other.decide(caller, facts) == Answer.PERMITTED));
    }

    @Test
    @Requirement("PER-24")
    void deniesWhereNoRuleSaysAnything() {
        assertThat(AccessRules.any().decide(SHE, HERS)).isEqualTo(Answer.UNKNOWN);
        assertThat(AccessRules.any().sql(new Asking(SHE, null)).sql()).isEqualTo("false");
    }

    @Test
    void saysTheStrictestOfSeveralNoes() {
        List<Answer> answers = List.of(Answer.values());

        assertThat(answers)
                .containsExactly(
                        Answer.PERMITTED, Answer.NO_CONSENT, Answer.FILE_CLOSED, Answer.FORBIDDEN, Answer.UNKNOWN);
        for (Answer one : answers) {
            for (Answer other : answers) {
                assertThat(Answer.strictest(one, other))
                        .isEqualTo(answers.get(Math.max(answers.indexOf(one), answers.indexOf(other))));
            }
        }
    }

    @Test
    void permitsNobodyWithoutOneOfItsRoles() {
        for (AccessRule rule : RULES) {
            for (Caller caller : Callers.all()) {
                if (caller.roles().stream().noneMatch(rule.roles()::contains)) {
                    facts().forEach(facts -> assertThat(rule.decide(caller, facts))
                            .as("%s by %s", rule, caller)
                            .isNotEqualTo(Answer.PERMITTED));
                }
            }
            assertThat(rule.roles()).isNotEmpty();
        }
    }

    /** What nobody looked up is neither a yes nor a no. */
    @Test
    void failsWhenAFactIsMissing() {
        assertThatThrownBy(() -> Action.CHANGE_IDENTITY.decide(SHE, HERS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLOSED");
        assertThatThrownBy(() -> Action.READ_VOICE.decide(ANNE, HERS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VOICE");
        assertThatThrownBy(() -> Action.READ_SITUATION.sql(SHE)).hasMessageContaining("day");
    }

    @Test
    void namesWhatHasToBeLookedUp() {
        assertThat(Action.READ_FILE.needs()).isEmpty();
        assertThat(Action.CHANGE_IDENTITY.needs()).containsExactly(Condition.CLOSED);
        assertThat(Action.WRITE_SITUATION.needs())
                .containsExactlyInAnyOrder(Condition.CLOSED, Condition.AGREES_TO_SITUATION);
    }

    @Test
    void refusesAStatementThatHasNoPlaceForTheSelection() {
        assertThatThrownBy(() -> Action.SEARCH_FILES.sql(ANNE).within("select id from person f"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Action.SEARCH_FILES.sql(SHE).within("where {selected}")).isEqualTo("where false");
    }

    /** To somebody else there is no file; to the one who sees it, that something is not hers or his to do. */
    @Test
    @Requirement("PER-24")
    void tellsNobodyElseThatThereIsAFile() {
        Facts open = HERS.with(Condition.CLOSED, false);
        Facts closed = HERS.with(Condition.CLOSED, true);
        Caller other = new Caller("other", Set.of("FACILITATOR"), null, null);

        assertThat(Action.EXPORT_FILE.decide(other, HERS)).isEqualTo(Answer.UNKNOWN);
        assertThat(Action.EXPORT_FILE.decide(ANNE, HERS)).isEqualTo(Answer.FORBIDDEN);
        assertThat(Action.ADD_TRIAL.decide(other, closed)).isEqualTo(Answer.UNKNOWN);
        assertThat(Action.ADD_TRIAL.decide(ANNE, closed)).isEqualTo(Answer.FILE_CLOSED);
        assertThat(Action.ADD_TRIAL.decide(ANNE, open)).isEqualTo(Answer.PERMITTED);
        assertThatThrownBy(Answer.UNKNOWN::require).isInstanceOf(ProblemException.class);
    }

    /** Whatever roles that account has: of a file that is not hers or his it reads what it reads of none. */
    @Test
    @Requirement("PER-24")
    void answersAStrangerOfEveryFileAsIfThereWereNone() {
        Caller stranger = new Caller("stranger", Set.of("PERSON", "FACILITATOR"), null, null);
        List<Action> ofFiles = Stream.of(Action.values())
                .filter(action ->
                        action.sql(new Asking(stranger, LocalDate.EPOCH)).sql().contains("f.account_subject")
                                || action.sql(new Asking(stranger, LocalDate.EPOCH))
                                        .sql()
                                        .contains("f.presented_by"))
                .toList();

        assertThat(ofFiles).hasSizeGreaterThan(50);
        assertThat(ofFiles)
                .allSatisfy(action -> facts().filter(facts ->
                                action != Action.TAKE_ON_CASE || !facts.holds(Condition.CASE_WITHOUT_FACILITATOR))
                        .forEach(facts -> assertThat(action.decide(stranger, facts))
                                .as("%s", action)
                                .isEqualTo(Answer.UNKNOWN)));
    }

    /** An account with both roles: she works here and is supported herself. */
    @Test
    @Requirement("PER-28")
    void showsWhatWasReleasedToHerToNobodyBesideHerWhateverElseThatAccountIs() {
        Caller both = new Caller(Callers.ANNE, Set.of("PERSON", "FACILITATOR"), null, null);

        assertThat(Action.READ_RELEASED_EXCEPTIONS.permits(both, HERS)).isFalse();
        assertThat(Action.READ_RELEASED_EXCEPTIONS.permits(SHE, HERS)).isTrue();
        Facts own = new Facts(Callers.ANNE, Callers.PAUL, Map.of(), Map.of()).with(Condition.CLOSED, false);
        assertThat(Action.WRITE_MEMBER_NOTE.decide(both, own)).isEqualTo(Answer.FORBIDDEN);
    }

    private static void everyPair(Comparison comparison) {
        List<Facts> facts = facts().toList();
        for (AccessRule one : RULES) {
            for (AccessRule other : RULES) {
                Callers.all().forEach(caller -> facts.forEach(known -> comparison.of(one, other, caller, known)));
            }
        }
    }

    /** Whose it is, all conditions or none, all parts to Anne or to nobody. */
    private static Stream<Facts> facts() {
        return Stream.of(new Facts(null, Callers.PAUL, Map.of(), Map.of()), HERS)
                .flatMap(held -> Stream.of(true, false).map(holds -> with(held, holds)))
                .flatMap(known ->
                        Stream.of(Naming.only(Callers.ANNE), Naming.only()).map(naming -> with(known, naming)));
    }

    private static Facts with(Facts facts, boolean holds) {
        return Arrays.stream(Condition.values())
                .reduce(facts, (known, condition) -> known.with(condition, holds), (_, last) -> last);
    }

    private static Facts with(Facts facts, Naming naming) {
        return Arrays.stream(Part.values()).reduce(facts, (known, part) -> known.with(part, naming), (_, last) -> last);
    }

    @FunctionalInterface
    private interface Comparison {
        void of(AccessRule one, AccessRule other, Caller caller, Facts facts);
    }
}
