package fr.parvis.facilitation.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days an assessment may have: it lies behind, it is shared after it was done, and it is looked at again later (FAC-30). */
public record AssessmentDates(
        LocalDate assessedOn, @Nullable LocalDate resultSharedOn, LocalDate recheckOn) {

    /** A day that cannot be, and why. */
    public record Wrong(String field, String rule) {}

    /**
     * What is wrong with them, if anything.
     *
     * @param today local day, Europe/Paris
     * @param recheckBefore the day of looking again as it stood; absent when it is new. One that stands may be overdue
     */
    public Optional<Wrong> wrong(LocalDate today, @Nullable LocalDate recheckBefore) {
        if (assessedOn.isAfter(today)) {
            return Optional.of(new Wrong("assessedOn", "not-in-the-future"));
        }
        if (resultSharedOn != null && resultSharedOn.isAfter(today)) {
            return Optional.of(new Wrong("resultSharedOn", "not-in-the-future"));
        }
        if (resultSharedOn != null && resultSharedOn.isBefore(assessedOn)) {
            return Optional.of(new Wrong("resultSharedOn", "after-the-assessment"));
        }
        if (!recheckOn.isAfter(assessedOn)) {
            return Optional.of(new Wrong("recheckOn", "after-the-assessment"));
        }
        return recheckOn.isBefore(today) && !recheckOn.equals(recheckBefore)
                ? Optional.of(new Wrong("recheckOn", "not-in-the-past"))
                : Optional.empty();
    }
}
