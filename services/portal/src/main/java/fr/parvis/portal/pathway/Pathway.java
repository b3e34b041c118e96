package fr.parvis.portal.pathway;

import fr.parvis.portal.codes.CaseState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her way: past, now, coming (UX-18).
 *
 * @param mostImportant her words, as she marked them; absent without a mark
 * @param past the earliest first
 * @param earlier whether there were steps before the first one shown
 * @param now absent while she has no case, and where nobody told
 * @param coming the soonest first
 * @param whole whether everybody answered; else steps may be missing
 */
public record Pathway(
        @Nullable String mostImportant,
        List<Step> past,
        boolean earlier,
        @Nullable CaseState now,
        List<Step> coming,
        boolean whole) {}
