package fr.parvis.portal.side;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SideCheckTest {

    @Test
    void startsOnTheSidesThatHavePages() {
        assertThatCode(() -> SideCheck.require(Side.DEMAND)).doesNotThrowAnyException();
        assertThatCode(() -> SideCheck.require(Side.OFFER)).doesNotThrowAnyException();
    }

    @Test
    void refusesToStartWhereItHasNoPage() {
        assertThatThrownBy(() -> SideCheck.require(Side.NEUTRAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("indicators");
    }
}
