package fr.parvis.commons.web.side;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SideCheckTest {

    @Test
    void startsOnASideTheServiceMayRunOn() {
        assertThatCode(() -> SideCheck.require(Side.OFFER, AllowedSides.of(Side.DEMAND, Side.OFFER)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToStartOnAnotherSideAndSaysWhichAreAllowed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SideCheck.require(Side.OFFER, AllowedSides.of(Side.DEMAND, Side.NEUTRAL)))
                .withMessage("parvis.side=offer, but this service runs on [demand, neutral] only");
    }

    @Test
    void hasNoDefaultSide() {
        assertThatExceptionOfType(ConfigValidationException.class)
                .isThrownBy(() -> new SmallRyeConfigBuilder()
                        .withMapping(SideConfig.class)
                        .withSources(new PropertiesConfigSource(Map.of(), "none", 100))
                        .build());
    }
}
