package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.refusal.BrokenRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What has to be there before a meeting begins (FAC-54, FAC-60). */
public final class OpeningRules {

    private OpeningRules() {}

    /**
     * What is missing; empty when it may begin.
     *
     * @param charterHash of the charter as it reads now
     * @param today in metropolitan France
     */
    public static List<BrokenRule> missing(
            Commission commission, Course.Opening opening, String charterHash, LocalDate today) {
        List<BrokenRule> missing = new ArrayList<>();
        if (commission.plan().date().isAfter(today)) {
            missing.add(new BrokenRule("date", "not-before-its-day"));
        }
        if (!opening.herPresent() && !commission.herPart().presence().allowsWithoutHer()) {
            missing.add(new BrokenRule("personPresent", "not-without-her"));
        }
        HerPart.HerCharter hers = commission.herPart().charter();
        if (hers == null || !hers.textHash().equals(charterHash)) {
            missing.add(new BrokenRule("charter", "accepted-by-her"));
        }
        for (int i = 0; i < opening.presentGuests().size(); i++) {
            if (!commission.hasAccepted(opening.presentGuests().get(i), charterHash)) {
                missing.add(new BrokenRule("presentGuests[" + i + "]", "accepted-by-each"));
            }
        }
        return List.copyOf(missing);
    }
}
