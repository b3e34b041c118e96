package fr.parvis.facilitation.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.testkit.Requirement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SupportRoleTest {

    @Test
    @Requirement("FAC-02")
    void isTheListOfTheSpecificationWithThePhraseOfEach() {
        assertThat(SupportRole.values())
                .hasSize(13)
                .extracting(SupportRole::source)
                .doesNotHaveDuplicates();
        assertThat(SupportRole.RESPECT_OF_CHOICES.source()).isEqualTo("Garantir le respect des choix");
        assertThat(SupportRole.NEUTRAL_THIRD.source()).isEqualTo("position neutre de tiers");
    }

    @Test
    @Requirement("FAC-02")
    void isWhereEveryTypeOfInterventionAndEveryPostureComesFrom() {
        assertThat(Arrays.stream(SupportRole.values()).flatMap(role -> role.types().stream()))
                .contains(InterventionType.values());
        assertThat(SupportRole.values()).allMatch(role -> !role.types().isEmpty());
        assertThat(Arrays.stream(SupportRole.values()).flatMap(role -> role.posture().stream()))
                .containsExactlyInAnyOrder(FacilitatorPosture.values());
    }
}
