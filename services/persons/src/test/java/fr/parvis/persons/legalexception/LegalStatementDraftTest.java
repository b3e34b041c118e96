package fr.parvis.persons.legalexception;

import static fr.parvis.persons.legalexception.InformedParty.CHILD;
import static fr.parvis.persons.legalexception.InformedParty.GUARDIAN;
import static fr.parvis.persons.legalexception.InformedParty.PARENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalStatementDraftTest {

    @Test
    @Requirement("PER-28")
    void asksForNoReasonOnceTheChildAndWhoeverAnswersForItWereTold() {
        assertThat(draft(Set.of(CHILD, PARENTS), null).checked().whyNotInformed())
                .isNull();
        assertThat(draft(Set.of(CHILD, GUARDIAN), null).checked().informedFirst())
                .containsExactlyInAnyOrder(CHILD, GUARDIAN);
        assertThat(refused(draft(Set.of(CHILD, PARENTS), "parce que"))).containsExactly("whyNotInformed absent");
    }

    @Test
    @Requirement("PER-28")
    void asksWhyForWhoeverWasNotToldFirst() {
        for (Set<InformedParty> told :
                List.of(Set.<InformedParty>of(), Set.of(CHILD), Set.of(PARENTS), Set.of(PARENTS, GUARDIAN))) {
            assertThat(refused(draft(told, null))).containsExactly("whyNotInformed required");
            assertThat(refused(draft(told, " "))).containsExactly("whyNotInformed required");
            assertThat(draft(told, "en danger chez elle").checked().whyNotInformed())
                    .isEqualTo("en danger chez elle");
        }
    }

    @Test
    void namesEveryFieldAtFaultAtOnce() {
        assertThat(refused(new LegalStatementDraft(null, null, " ", null, null)))
                .containsExactlyInAnyOrder(
                        "legalBasis required", "recipientName required", "content required", "informedFirst required");
        assertThat(refused(new LegalStatementDraft(
                        LegalBasis.CASF_L226_3, "x".repeat(201), "x".repeat(10_001), Set.of(), "x".repeat(2_001))))
                .containsExactlyInAnyOrder("recipientName too-long", "content too-long", "whyNotInformed too-long");
    }

    @Test
    void saysNothingOfItsTextsWhenPrinted() {
        LegalStatementDraft draft = draft(Set.of(), "en danger chez elle");

        assertThat(draft.toString() + draft.checked()).doesNotContain("danger", "bleus", "CRIP");
    }

    private static LegalStatementDraft draft(Set<InformedParty> told, @Nullable String why) {
        return new LegalStatementDraft(LegalBasis.CASF_L226_3, "CRIP du Calvados", "des bleus", told, why);
    }

    private static List<String> refused(LegalStatementDraft draft) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, draft::checked);
        assertThat(refused).isNotNull();
        return refused.errors().stream()
                .map((FieldError error) -> error.field() + " " + error.rule())
                .toList();
    }
}
