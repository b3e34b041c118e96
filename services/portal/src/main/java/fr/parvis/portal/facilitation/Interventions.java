package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.HerWord;
import fr.parvis.portal.codes.InterventionMode;
import fr.parvis.portal.codes.InterventionType;
import fr.parvis.portal.persons.HerAct;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done for her, the latest day first.
 *
 * @param next where the following page begins; absent on the last one
 */
public record Interventions(
        List<Intervention> items, @Nullable String next) {

    /**
     * One intervention.
     *
     * @param version of what is noted; another after each correction
     * @param withPerson with her; else for her
     * @param word hers on this version; absent while she said none
     * @param words what she said beside it
     * @param askedAgain it was corrected since her last word
     */
    public record Intervention(
            UUID id,
            int version,
            LocalDate date,
            LocalTime startsAt,
            int durationMinutes,
            InterventionType type,
            InterventionMode mode,
            String place,
            boolean withPerson,
            int travelMinutes,
            @Nullable HerWord word,
            @Nullable String words,
            boolean askedAgain) {

        public boolean agreed() {
            return word == HerWord.AGREES;
        }

        public boolean contested() {
            return word == HerWord.CONTESTS;
        }
    }

    /**
     * Body of her word on one.
     *
     * @param version the one she was shown
     */
    public record Said(int version, HerWord word, @Nullable String words, HerAct act) {}
}
