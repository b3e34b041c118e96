package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.referent.ReferentFixture.ACT;
import static fr.parvis.facilitation.referent.ReferentFixture.DAY;
import static fr.parvis.facilitation.referent.ReferentFixture.NO;
import static fr.parvis.facilitation.referent.ReferentFixture.active;
import static fr.parvis.facilitation.referent.ReferentFixture.proposed;
import static fr.parvis.facilitation.referent.ReferentFixture.wished;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.testkit.Requirement;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferentBookTest {

    private static final ReferentBook NOT_ASKED = new ReferentBook(List.of());
    private static final ReferentBook SAID_NO = book(wished().said(false, ACT).orElseThrow());
    private static final ReferentBook SAID_YES = book(wished());

    @Test
    @Requirement("FAC-48")
    void letsNobodyBeDesignatedInTheLightModelBeforeHerYes() {
        assertThat(NOT_ASKED.mayPropose(ReferentModel.PARIS)).isFalse();
        assertThat(SAID_NO.mayPropose(ReferentModel.PARIS)).isFalse();
        assertThat(SAID_YES.mayPropose(ReferentModel.PARIS)).isTrue();
    }

    @Test
    @Requirement("FAC-48")
    void letsHerDesignateAtOnceWhereThereAreCommissions() {
        assertThat(List.of(NOT_ASKED, SAID_NO, SAID_YES)).allMatch(book -> book.mayPropose(ReferentModel.COMMISSION));
    }

    @Test
    @Requirement("FAC-48")
    void isTheLightModelUnlessTheAntennaSaysOtherwise() {
        assertThat(config(Map.of()).model()).isEqualTo(ReferentModel.PARIS);
        assertThat(config(Map.of("parvis.referent.model", "COMMISSION")).model())
                .isEqualTo(ReferentModel.COMMISSION);
        assertThat(config(Map.of()).successorSearch()).isEqualTo(Period.ofDays(60));
    }

    @Test
    @Requirement("FAC-43")
    void tellsWhatItCanOfTheConditionsForProposing() {
        assertThat(NOT_ASKED.help(List.of(SocialField.HOUSING, SocialField.HOUSING)))
                .containsEntry(ProposalCondition.SITUATION_JUSTIFIES_SUPPORT, Optional.empty())
                .containsEntry(ProposalCondition.TWO_WORKERS_OF_DIFFERENT_FIELDS, Optional.of(false))
                .containsEntry(ProposalCondition.PERSON_ADHERES, Optional.empty());
        assertThat(SAID_YES.help(List.of(SocialField.HOUSING, SocialField.HEALTH)))
                .containsEntry(ProposalCondition.TWO_WORKERS_OF_DIFFERENT_FIELDS, Optional.of(true))
                .containsEntry(ProposalCondition.PERSON_ADHERES, Optional.of(true));
    }

    @Test
    void knowsHerReferentWhileASuccessorIsAskedAndNobodyWhenTheMissionIsOver() {
        PathwayReferent now = active(Mandate.limited(DAY, DAY.plusDays(5), Period.ofDays(60), "karim"));
        ReferentBook book = book(proposed(), now);

        assertThat(book.state(DAY)).contains(ReferentState.ENDING_SOON);
        assertThat(book.chosen(DAY)).isTrue();
        assertThat(book.state(DAY.plusDays(6))).contains(ReferentState.PROPOSED_BY_PERSON);
        assertThat(book(now).chosen(DAY.plusDays(6))).isFalse();
    }

    @Test
    @Requirement("FAC-44")
    void hasNobodyChosenAfterWhoSheDesignatedDeclined() {
        ReferentBook book = book(proposed().answered(NO).orElseThrow());

        assertThat(book.chosen(DAY)).isFalse();
        assertThat(book.search()).isEmpty();
        assertThat(book.wished()).contains(true);
    }

    private static ReferentBook book(PathwayReferent... newestFirst) {
        return new ReferentBook(List.of(newestFirst));
    }

    private static ReferentConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReferentConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ReferentConfig.class);
    }
}
