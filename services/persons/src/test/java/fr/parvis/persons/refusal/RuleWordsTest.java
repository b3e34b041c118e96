package fr.parvis.persons.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.commons.web.problem.ProblemMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleWordsTest {

    private final ProblemMessages messages = new ProblemMessages(RuleWordsTest.class.getClassLoader());

    @ParameterizedTest
    @EnumSource
    void explainsEveryRuleAndProblemInBothLanguages(Language language) {
        for (Rule rule : Rule.values()) {
            assertThat(messages.knows("rule." + rule.code(), language))
                    .as(rule.code())
                    .isTrue();
        }
        for (PersonsProblem problem : PersonsProblem.values()) {
            assertThat(messages.knows(problem.code(), language))
                    .as(problem.code())
                    .isTrue();
        }
    }

    @Test
    void writesRulesAsTheyArePublished() {
        assertThat(Rule.OWN_SESSION_IS_HERS_ALONE.code()).isEqualTo("own-session-is-hers-alone");
    }
}
