package fr.parvis.persons.communication;

import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.section.SectionKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to speak with her (PER-09). It says what helps, never what she is said not to be able to do (PER-10).
 *
 * @param understandsBy how words reach her
 * @param saysThingsBy how she says what she wants
 * @param tools boards, devices, programs she uses
 * @param alternativeCommunication whether spoken and written words alone are not enough
 * @param preferredLanguage BCP 47, {@code fr}, {@code ar}, {@code fsl} for the French sign language
 * @param easyToRead whether texts for her are shown in easy-to-read form first
 * @param channel how she wishes to be reached
 * @param advice what else helps: time, place, who should be there
 */
public record CommunicationProfile(
        Set<Mode> understandsBy,
        Set<Mode> saysThingsBy,
        @Nullable String tools,
        boolean alternativeCommunication,
        @Nullable String preferredLanguage,
        boolean easyToRead,
        @Nullable Channel channel,
        @Nullable String advice) {

    /** Nothing is known; easy-to-read words are then as near as the others. */
    public static final CommunicationProfile UNKNOWN =
            new CommunicationProfile(Set.of(), Set.of(), null, false, null, false, null, null);

    public static final SectionKind<CommunicationProfile> SHEET =
            new SectionKind<>(Accessed.COMMUNICATION_PROFILE, CommunicationProfile.class, UNKNOWN);

    public CommunicationProfile {
        understandsBy = Set.copyOf(understandsBy);
        saysThingsBy = Set.copyOf(saysThingsBy);
    }

    @Override
    public String toString() {
        return "CommunicationProfile[…]";
    }
}
