package fr.parvis.data.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented person and what happened with her so far. Days are counted back from the day of loading.
 *
 * @param key stable name of this entry; idempotency keys are derived from it
 * @param account user name of her own account, where she has one
 * @param commune INSEE code of her place of life
 * @param askedDaysAgo when support was asked for
 * @param witness who hears what she says aloud, never the facilitator
 * @param notContacted names of people she does not want contacted
 */
public record DemoPerson(
        String key,
        @Nullable String account,
        @Nullable String alias,
        @Nullable String lastName,
        @Nullable String firstName,
        Codes.@Nullable Civility civility,
        Codes.Gender gender,
        LocalDate birthDate,
        String commune,
        Codes.Kind kind,
        Codes.Origin origin,
        Set<Codes.Criterion> criteria,
        int askedDaysAgo,
        Communication communication,
        Support support,
        @Nullable Witness witness,
        List<DemoExpression> expressions,
        List<DemoIntervention> interventions,
        List<DemoRequest> requests,
        List<DemoRelative> entourage,
        List<String> notContacted,
        List<DemoConsent> consents) {

    public DemoPerson {
        expressions = DemoAntenna.orEmpty(expressions);
        interventions = DemoAntenna.orEmpty(interventions);
        requests = DemoAntenna.orEmpty(requests);
        entourage = DemoAntenna.orEmpty(entourage);
        notContacted = DemoAntenna.orEmpty(notContacted);
        consents = DemoAntenna.orEmpty(consents);
    }

    /**
     * How she prefers to express herself and to be told (PER-09).
     *
     * @param channel PHONE, SMS, MESSAGE, EMAIL, VIDEO, LETTER or PAPER
     */
    public record Communication(
            List<String> expressive,
            List<String> receptive,
            List<String> tools,
            String language,
            boolean easyRead,
            String channel) {}

    /** Her answer to the proposal; manner, facilitator and site are there for a yes, the manner also for a no. */
    public record Support(
            Answer answer,
            Codes.@Nullable Manner manner,
            @Nullable String facilitator,
            @Nullable String site) {}

    /** NONE: she has not answered yet. */
    public enum Answer {
        YES,
        NO,
        NONE
    }

    public record Witness(String name, String role) {}

    /** Her alias, else her name. */
    public String displayName() {
        return alias != null ? alias : firstName + " " + lastName;
    }
}
