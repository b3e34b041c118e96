package fr.parvis.facilitation.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.Test;

class InterventionTypeTest {

    @Test
    @Requirement("FAC-79")
    void followsTheMissionLineByLine() {
        assertThat(InterventionType.values())
                .extracting(Enum::name)
                .containsExactly(
                        "LISTENING_EXPRESSION",
                        "LIFE_PROJECT_FORMULATION",
                        "INFORMATION_ON_POSSIBILITIES",
                        "INFORMED_CHOICE_SUPPORT",
                        "RIGHTS_DEFENCE",
                        "SELF_REPRESENTATION_SUPPORT",
                        "ABILITY_AND_CONFIDENCE_BUILDING",
                        "TRIAL_SUPPORT",
                        "NETWORK_BUILDING_SUPPORT",
                        "PROJECT_MEETING_SUPPORT",
                        "MEDIATION",
                        "LINK_COMMON_LAW",
                        "LINK_SPECIALISED",
                        "FAMILY_LINK_SUPPORT",
                        "BREAK_PREVENTION",
                        "RESPONSE_COHERENCE_REVIEW",
                        "TRANSITION_SUPPORT",
                        "PEER_CONNECTION",
                        "ADMINISTRATIVE_SUPPORT");
    }
}
