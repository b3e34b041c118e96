package fr.parvis.cooperation.agreement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Numbers the catalogue leaves to an antenna (COO-19, COO-20). */
@ConfigMapping(prefix = "parvis.agreement")
public interface AgreementConfig {

    /** Longest time between two reviews, in months. */
    @WithDefault("12")
    int reviewMonths();

    /** How many contacts each party needs before an agreement is signed, so that it does not hang on one of them. */
    @WithDefault("2")
    int contactsPerParty();

    /** Days to organise the relay when a contact leaves. */
    @WithDefault("30")
    int handoverDays();

    default ReviewRhythm reviews() {
        return new ReviewRhythm(reviewMonths());
    }
}
