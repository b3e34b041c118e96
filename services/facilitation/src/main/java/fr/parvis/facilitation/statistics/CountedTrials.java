package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.exploration.LinkedTrial;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which of her trials the figures were told of: each once, however often it is linked, and once that it led to a choice. */
public interface CountedTrials {

    /**
     * Counts it.
     *
     * @param month first day of the month
     * @return false when it was counted before
     */
    Uni<Boolean> add(LinkedTrial trial, LocalDate month);

    /** Notes that the trials of this option led to a choice; the months in which those were counted that had led to none before. */
    Uni<List<LocalDate>> choose(UUID option);
}
