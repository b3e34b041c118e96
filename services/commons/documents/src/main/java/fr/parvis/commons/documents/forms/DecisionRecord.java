package fr.parvis.commons.documents.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision record of Pas-de-Calais (FAC-66, source 003 “Relevé de décisions”).
 *
 * @param invited names of those invited to the commission
 * @param referentName empty while there is none
 */
public record DecisionRecord(
        @Nullable LocalDate commissionDate,
        @Nullable LocalDate previousCommission,
        Family family,
        List<Support> currentSupports,
        List<String> invited,
        Review review,
        List<Objective> objectives,
        String referentName,
        @Nullable LocalDate nextCommission,
        Signatures signatures)
        implements Form {

    public DecisionRecord {
        currentSupports = List.copyOf(currentSupports);
        invited = List.copyOf(invited);
        objectives = List.copyOf(objectives);
    }

    /** Who it is about, in the words of the model. */
    public record Family(String name, String address, List<String> childrenNames, String situation) {

        public Family {
            childrenNames = List.copyOf(childrenNames);
        }

        /** Names nobody: it is written into no log. */
        @Override
        public String toString() {
            return "Family[…]";
        }
    }

    /**
     * A support that runs.
     *
     * @param endsOn absent: no end is set
     */
    public record Support(
            String nature,
            String professionalName,
            @Nullable LocalDate endsOn) {}

    /**
     * What became of earlier objectives.
     *
     * @param commissionOf day on which they were set; absent where there are none
     */
    public record Review(@Nullable LocalDate commissionOf, List<Reviewed> objectives) {

        public Review {
            objectives = List.copyOf(objectives);
        }
    }

    /** An earlier objective and what is said of it. */
    public record Reviewed(String objective, String outcome) {}

    /** An objective, how to reach it, and who does it. */
    public record Objective(String objective, String means, String who) {}

    /** Who signed; room for one more is left where nobody has. */
    public record Signatures(List<Signed> family, List<Signed> chair, List<Signed> partners, List<Signed> referent) {

        public static final Signatures NONE = new Signatures(List.of(), List.of(), List.of(), List.of());

        public Signatures {
            family = List.copyOf(family);
            chair = List.copyOf(chair);
            partners = List.copyOf(partners);
            referent = List.copyOf(referent);
        }
    }

    @Override
    public String code() {
        return "decision-record";
    }

    @Override
    public boolean isOfCommission() {
        return true;
    }

    @Override
    public String toString() {
        return "DecisionRecord[" + commissionDate + "]";
    }
}
