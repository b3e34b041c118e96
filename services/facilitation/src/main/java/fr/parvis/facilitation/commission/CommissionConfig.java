package fr.parvis.facilitation.commission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an antenna may set about commissions. */
@ConfigMapping(prefix = "parvis.commissions")
public interface CommissionConfig {

    /** Days before the meeting on which invitations begin to go out (FAC-52, C-09). */
    @WithDefault("20")
    int invitationsFromDays();

    /** Days before the meeting of the last day on which they are not late; no more than those it begins with. */
    @WithDefault("15")
    int invitationsUntilDays();
}
