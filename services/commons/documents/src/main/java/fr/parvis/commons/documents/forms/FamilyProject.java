package fr.parvis.commons.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The project with the family of Bas-Rhin (FAC-70, source 003 “PROJET AVEC LA FAMILLE”).
 *
 * @param name last name and first name
 * @param commissionDate day of the commission that made it
 * @param situation global presentation: diagnosis
 * @param strengths skills, potentials, strong points of the family
 * @param objectives by domain; a domain without any keeps its place
 * @param plannedRevision when it is looked at again
 */
public record FamilyProject(
        String name,
        @Nullable LocalDate commissionDate,
        String address,
        List<Member> composition,
        String situation,
        String strengths,
        List<Measure> measures,
        Map<Domain, List<Objective>> objectives,
        String observations,
        Referent referent,
        @Nullable LocalDate plannedRevision,
        Signatures signatures)
        implements Form {

    public FamilyProject {
        composition = List.copyOf(composition);
        measures = List.copyOf(measures);
        objectives = Map.copyOf(objectives);
    }

    /** The seven domains, in the order of the model. */
    public enum Domain {
        CHILDHOOD,
        HOUSING,
        HEALTH,
        BUDGET,
        RELATIONS_SOCIAL_LINK,
        EMPLOYMENT_TRAINING,
        OTHER
    }

    /** Somebody of the family. */
    public record Member(
            String lastName, String firstName, @Nullable LocalDate birthDate, String familySituation, String activity) {

        /** Names nobody: it is written into no log. */
        @Override
        public String toString() {
            return "Member[…]";
        }
    }

    /** A professional who intervenes, and the measure that runs. */
    public record Measure(
            String professionalName,
            String function,
            String structure,
            String contact,
            String measure,
            String beneficiaries,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        /** Names nobody: it is written into no log. */
        @Override
        public String toString() {
            return "Measure[…]";
        }
    }

    /** An objective, the means and actions, and who acts. */
    public record Objective(String objective, String means, String actors) {}

    /** The pathway referent; empty texts where there is none. */
    public record Referent(String name, String function, String structure, String contact, String address) {

        public static final Referent NONE = new Referent("", "", "", "", "");

        /** Names nobody: it is written into no log. */
        @Override
        public String toString() {
            return "Referent[…]";
        }
    }

    /**
     * Who signs.
     *
     * @param second the model has room for two of the family
     */
    public record Signatures(Signed family, Signed second, Signed commission) {

        public static final Signatures NONE = new Signatures(Signed.BLANK, Signed.BLANK, Signed.BLANK);
    }

    @Override
    public String code() {
        return "family-project";
    }

    @Override
    public boolean isOfCommission() {
        return true;
    }

    @Override
    public String toString() {
        return "FamilyProject[" + commissionDate + "]";
    }
}
