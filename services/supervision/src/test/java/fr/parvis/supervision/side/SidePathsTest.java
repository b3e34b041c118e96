package fr.parvis.supervision.side;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.side.Side;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.Test;

class SidePathsTest {

    @Test
    @Requirement("SUP-09")
    void knowsLineManagementOnTheDemandSideAndGovernanceOnTheNeutralOne() {
        assertThat(SidePaths.has(Side.DEMAND, "/api/v1/staff/me")).isTrue();
        assertThat(SidePaths.has(Side.OFFER, "/api/v1/staff/me")).isFalse();
        assertThat(SidePaths.has(Side.OFFER, "/api/v1/practice-sessions")).isTrue();
        assertThat(SidePaths.has(Side.NEUTRAL, "/api/v1/practice-sessions")).isFalse();
        assertThat(SidePaths.has(Side.NEUTRAL, "/api/v1/governance-meetings/x")).isTrue();
        assertThat(SidePaths.has(Side.DEMAND, "/api/v1/governance-meetings/x")).isFalse();
    }

    @Test
    void knowsNoPathThatIsSpeltOtherwise() {
        assertThat(SidePaths.has(Side.DEMAND, "/api/v1/%73taff")).isFalse();
        assertThat(SidePaths.has(Side.DEMAND, "/api/v1/staff;a=b/me")).isFalse();
        assertThat(SidePaths.has(Side.DEMAND, "/api/v1/../v1/staff")).isFalse();
        assertThat(SidePaths.has(Side.DEMAND, "/api/v1")).isFalse();
        assertThat(SidePaths.has(Side.DEMAND, "/q/openapi")).isFalse();
    }
}
