package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.LifeDomain;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** What is told to the figures of what she wants, tried and looked at, in the caller's transaction: codes, never which expression, option or trial. */
public interface WishCopies {

    /** Something she said for the first time: its three codes, none of its words. */
    Uni<Void> said(Subject subject, When when, Saying saying);

    /**
     * Her own mark.
     *
     * @param set false: she took it back
     */
    Uni<Void> marked(Subject subject, When when, LifeDomain domain, boolean set);

    Uni<Void> tried(Subject subject, When when);

    /**
     * She decided on what she had tried, one way or the other.
     *
     * @param tried first day of the month in which the trial was told
     */
    Uni<Void> ledToChoice(Subject subject, When when, LocalDate tried);

    Uni<Void> explored(Subject subject, When when, boolean commonLaw);

    /** A version of her life project, under her name in the family of the population. */
    Uni<Void> revised(Subject subject, When when, Check check);

    /**
     * When and where.
     *
     * @param month first day of its month, Europe/Paris: no figure is finer, and the offer side knows days of what she released (IND-EP-17)
     * @param territory official code of her département
     */
    record When(LocalDate month, String territory) {}

    /**
     * When she looks at her life project again.
     *
     * @param next day of the next check
     * @param late whether the day planned before had passed
     */
    record Check(LocalDate next, boolean late) {}
}
