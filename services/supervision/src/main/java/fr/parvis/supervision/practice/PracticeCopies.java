package fr.parvis.supervision.practice;

import io.smallrye.mutiny.Uni;
import java.time.YearMonth;

/** What is told to the figures, in the caller's transaction (IND-104). */
public interface PracticeCopies {

    /**
     * What became of a month.
     *
     * @param territory official code of a département
     * @param number of this telling among those of the territory, from 1
     */
    Uni<Void> month(String territory, YearMonth month, boolean held, long number);
}
