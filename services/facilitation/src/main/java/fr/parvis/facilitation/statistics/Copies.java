package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.caseload.PriorityCriterion;
import fr.parvis.facilitation.expression.LifeDomain;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What is told to the figures, in the caller's transaction. Days are Europe/Paris. */
public interface Copies {

    Uni<Void> opened(Subject subject, LocalDate day, Profile profile);

    Uni<Void> paused(Subject subject, LocalDate day);

    Uni<Void> closed(Subject subject, LocalDate day);

    Uni<Void> intervened(Subject subject, Done done, Profile profile);

    /**
     * What was told of an intervention before does not count any more, this does.
     *
     * @param replaced number of that fact of hers
     */
    Uni<Void> corrected(Subject subject, long replaced, Done done, Profile profile);

    /**
     * A request she released.
     *
     * @param month first day of its month: the offer side knows the day of each request (IND-EP-17)
     */
    Uni<Void> released(Subject subject, LocalDate month, Set<LifeDomain> domains, Profile profile);

    /**
     * The last that is told of a subject in a family: it is erased.
     *
     * @param notBefore another day in each family, or the figures could put them together at the end
     */
    Uni<Void> erased(Family family, Subject subject, Instant notBefore);

    /**
     * How many facilitators are in post in one département.
     *
     * @param number of this count among those of the département, from 1
     */
    Uni<Void> facilitators(InPost inPost, LocalDate day, long number);

    /**
     * An intervention.
     *
     * @param minutes direct, indirect and travel time together
     */
    record Done(LocalDate day, Set<PriorityCriterion> criteria, int minutes) {

        public Done {
            criteria = Set.copyOf(criteria);
        }
    }
}
