package fr.parvis.facilitation.lifeproject;

import static fr.parvis.facilitation.expression.ExpressionFixture.CASE;
import static fr.parvis.facilitation.expression.ExpressionFixture.saying;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LifeProjectTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 2);

    private final Expression cat = saying("Je veux un chat.");
    private final Expression sister = saying("Près de ma sœur.").marked(true);
    private final LifeProjectDraft draft = new LifeProjectDraft(2, new Reading(List.of(sister, cat)), MARCH);

    @Test
    @Requirement("FAC-24")
    void saysHerWordsInHerOrderHerMarksAndTheDay() {
        assertThat(draft.text().value()).isEqualTo("""
                Mon projet de vie, version 2

                1. Souhait, Logement, à court terme, c'est ma priorité
                « Près de ma sœur. »

                2. Souhait, Logement, à court terme
                « Je veux un chat. »

                Je le relis au plus tard le 2 mars 2027.
                """);
    }

    @Test
    void hasAnotherHashForAnotherOrderMarkDayOrNumber() {
        assertThat(List.of(
                        draft.text().hash(),
                        new LifeProjectDraft(2, new Reading(List.of(cat, sister)), MARCH)
                                .text()
                                .hash(),
                        new LifeProjectDraft(2, new Reading(List.of(sister.marked(false), cat)), MARCH)
                                .text()
                                .hash(),
                        new LifeProjectDraft(2, draft.reading(), MARCH.plusDays(1))
                                .text()
                                .hash(),
                        new LifeProjectDraft(3, draft.reading(), MARCH).text().hash()))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    @Requirement("FAC-24")
    void readsAsItWasFixedWhateverBecameOfItsExpressions() {
        LifeProject version = fixed(draft, CASE);

        List<Expression> now =
                List.of(cat.turned(ExpressionState.DROPPED_BY_PERSON), sister.marked(false), saying("Un jardin."));

        assertThat(version.text(now)).isEqualTo(draft.text());
        assertThat(version.text(now).hash()).isEqualTo(version.contentHash());
    }

    @Test
    void isNamedByCaseAndContentSoThatTheActRestsOnThem() {
        assertThat(fixed(draft, CASE).id()).isEqualTo(fixed(draft, CASE).id());
        assertThat(fixed(draft, CASE).id())
                .isNotEqualTo(fixed(draft, new CaseId(UUID.randomUUID())).id())
                .isNotEqualTo(fixed(new LifeProjectDraft(3, draft.reading(), MARCH), CASE)
                        .id());
    }

    private static LifeProject fixed(LifeProjectDraft draft, CaseId caseId) {
        return draft.fixed(
                caseId,
                new PersonReference(UUID.randomUUID()),
                new LifeProject.Fixed(UUID.randomUUID(), "karim", Instant.EPOCH));
    }
}
