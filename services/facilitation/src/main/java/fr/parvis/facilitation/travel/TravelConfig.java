package fr.parvis.facilitation.travel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** What the antenna has agreed on for the ways of its facilitators. */
@ConfigMapping(prefix = "parvis.travel")
public interface TravelConfig {

    /** Cents paid for a kilometre in her own vehicle, fractions allowed; 32 is what the State pays for a small car (arrêté of 14 March 2022). */
    @WithDefault("32")
    @DecimalMin("0")
    @DecimalMax("1000")
    BigDecimal centsPerKilometre();
}
