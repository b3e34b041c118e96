package fr.parvis.facilitation.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.rights.RightsIssue.Stake;
import fr.parvis.facilitation.rights.RightsStep.What;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsStepTest {

    @ParameterizedTest
    @EnumSource(StepKind.class)
    @Requirement("FAC-98")
    void carriesSupportAndOutcomeOnlyWhereItsKindSaysSo(StepKind kind) {
        What bare = new What(kind, null, null, "Des mots.");
        What supported = new What(kind, RightsSupport.DEFENDER_OF_RIGHTS_DELEGATE, null, "Des mots.");
        What ended = new What(kind, null, RightsOutcome.RESPECTED, "Des mots.");

        assertThat(refused(bare)).isEqualTo(kind == StepKind.SUPPORT_USED || kind == StepKind.OUTCOME);
        assertThat(refused(supported)).isEqualTo(kind != StepKind.SUPPORT_USED);
        assertThat(refused(ended)).isEqualTo(kind != StepKind.OUTCOME);
    }

    @Test
    void saysInWordsWhatIsWishedOrDone() {
        assertThat(refused(new What(StepKind.WISH, null, null, " "))).isTrue();
        assertThat(refused(new What(StepKind.ACTION, null, null, ""))).isTrue();
        assertThat(refused(new What(StepKind.OUTCOME, null, RightsOutcome.RESPECTED, "")))
                .isFalse();
    }

    @Test
    @Requirement("FAC-98")
    void leavesToHerWhatSheWantsAndThatSheLetsItGo() {
        What wish = new What(StepKind.WISH, null, null, "Qu’on m’écoute.");
        What letGo = new What(StepKind.OUTCOME, null, RightsOutcome.LET_GO_BY_PERSON, "");
        What action = new What(StepKind.ACTION, null, null, "Lettre envoyée.");

        assertThat(actRefused(wish, false)).isTrue();
        assertThat(actRefused(wish, true)).isFalse();
        assertThat(actRefused(letGo, false)).isTrue();
        assertThat(actRefused(letGo, true)).isFalse();
        assertThat(actRefused(action, false)).isFalse();
        assertThat(actRefused(action, true)).isTrue();
    }

    @Test
    void namesARightOrSaysIt() {
        assertThat(catchThrowable(new Stake(Right.OTHER, " ", "")::check)).isInstanceOf(ProblemException.class);
        assertThat(catchThrowable(new Stake(Right.OTHER, "Choisir mon médecin", "")::check))
                .isNull();
        assertThat(catchThrowable(new Stake(Right.CIDPH_19, "", "")::check)).isNull();
    }

    @Test
    @Requirement("FAC-98")
    void citesTheConventionAndNationalTexts() {
        assertThat(Right.values())
                .filteredOn(right -> right != Right.OTHER)
                .allMatch(right -> !right.citation().isBlank() && !right.label().isBlank())
                .extracting(Right::citation)
                .doesNotHaveDuplicates()
                .contains("CIDPH, article 19", "CASF, article L311-3", "Code civil, article 459-2");
    }

    private static boolean refused(What what) {
        return catchThrowable(what::check) instanceof ProblemException;
    }

    private static boolean actRefused(What what, boolean given) {
        return catchThrowable(() -> what.checkAct(given)) instanceof ProblemException;
    }
}
