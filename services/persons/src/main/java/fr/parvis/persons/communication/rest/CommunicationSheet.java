package fr.parvis.persons.communication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.communication.Channel;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.communication.Mode;
import fr.parvis.persons.section.Section;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sheet as it is sent and shown. */
public final class CommunicationSheet {

    private CommunicationSheet() {}

    /**
     * How to speak with her; everything may stay away.
     *
     * @param preferredLanguage BCP 47, e.g. {@code fr}, {@code ar}, {@code fsl}
     */
    public record CommunicationRequest(
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Mode> understandsBy,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Mode> saysThingsBy,
            @Nullable String tools,
            @Nullable Boolean alternativeCommunication,
            @Nullable String preferredLanguage,
            @Nullable Boolean easyToRead,
            @Nullable Channel channel,
            @Nullable String advice) {

        CommunicationProfile profile() {
            return new CommunicationProfile(
                    understandsBy == null ? Set.of() : understandsBy,
                    saysThingsBy == null ? Set.of() : saysThingsBy,
                    tools,
                    Boolean.TRUE.equals(alternativeCommunication),
                    preferredLanguage,
                    Boolean.TRUE.equals(easyToRead),
                    channel,
                    advice);
        }

        @Override
        public String toString() {
            return "CommunicationRequest[…]";
        }
    }

    /**
     * The sheet.
     *
     * @param changedBy account of who wrote it last; absent while nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommunicationResponse(
            List<Mode> understandsBy,
            List<Mode> saysThingsBy,
            @Nullable String tools,
            boolean alternativeCommunication,
            @Nullable String preferredLanguage,
            boolean easyToRead,
            @Nullable Channel channel,
            @Nullable String advice,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {

        public static CommunicationResponse of(Section<CommunicationProfile> sheet) {
            CommunicationProfile profile = sheet.content();
            return new CommunicationResponse(
                    profile.understandsBy().stream().sorted().toList(),
                    profile.saysThingsBy().stream().sorted().toList(),
                    profile.tools(),
                    profile.alternativeCommunication(),
                    profile.preferredLanguage(),
                    profile.easyToRead(),
                    profile.channel(),
                    profile.advice(),
                    sheet.changedBy(),
                    sheet.changedAt());
        }
    }
}
