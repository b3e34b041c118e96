package fr.parvis.data.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forms of source 003, annex 2, filled for some persons, with the fields and the order of the source.
 *
 * @param diagnosisSheets Ariège, FAC-35 to FAC-38
 * @param accompanimentLists Paris, FAC-41
 * @param decisionRecords Pas-de-Calais, FAC-66
 * @param familyProjects Bas-Rhin, FAC-70
 */
public record DemoForms(
        List<DiagnosisSheet> diagnosisSheets,
        List<AccompanimentList> accompanimentLists,
        List<DecisionRecord> decisionRecords,
        List<FamilyProject> familyProjects) {

    /** Fiche de synthèse des éléments de diagnostic. */
    public record DiagnosisSheet(
            String person,
            String source,
            List<LocalDate> interviewDates,
            Phase phase,
            String finalObjective,
            String coreQuestion,
            List<Row> rows,
            List<Step> steps) {}

    public enum Phase {
        RECEPTION,
        ACCOMPANIMENT
    }

    /** Priority and objective for brakes only (FAC-37). */
    public record Row(
            int number,
            String element,
            BrakeOrLever kind,
            @Nullable Integer priority,
            @Nullable String objective) {}

    public enum BrakeOrLever {
        BRAKE,
        LEVER
    }

    /**
     * One step of the proposed pathway.
     *
     * @param objective the priority number of the brake it works on
     */
    public record Step(int objective, String title, List<LocalDate> plannedOn, String intendedOperator) {}

    /** Liste d'accompagnement; identity comes from the person's own entry. */
    public record AccompanimentList(
            String person,
            String source,
            List<Professional> professionals,
            boolean interestedInReferent,
            @Nullable String chosenReferent,
            boolean interestedInLocker) {}

    public record Professional(
            String lastName, String firstName, String service, String purpose, String email, String telephone) {}

    /** Relevé de décisions. */
    public record DecisionRecord(
            String person,
            String source,
            LocalDate commissionOn,
            LocalDate previousCommissionOn,
            String familyName,
            String address,
            List<String> children,
            String familySituation,
            List<Support> support,
            List<String> invited,
            List<Review> reviews,
            List<Decision> objectives,
            String referent,
            LocalDate nextCommissionOn) {}

    public record Support(String nature, String professional, LocalDate endsOn) {}

    public record Review(String objective, String review) {}

    public record Decision(String objective, String means, String who) {}

    /** Projet avec la famille. */
    public record FamilyProject(
            String person,
            String source,
            LocalDate commissionOn,
            String address,
            List<Member> members,
            String presentation,
            String strengths,
            List<Measure> professionals,
            List<DomainObjective> objectives,
            Referent referent,
            LocalDate plannedRevisionOn) {}

    public record Member(
            String lastName, String firstName, LocalDate birthDate, String familySituation, String activity) {}

    public record Measure(
            String name,
            String function,
            String structure,
            String contact,
            String measure,
            String beneficiaries,
            LocalDate startsOn,
            LocalDate endsOn) {}

    public record DomainObjective(FormDomain domain, String objective, String means, String actors) {}

    /** The seven domains of the Bas-Rhin form. */
    public enum FormDomain {
        CHILDHOOD,
        HOUSING,
        HEALTH,
        BUDGET,
        RELATIONS_SOCIAL_LINK,
        EMPLOYMENT_TRAINING,
        OTHER
    }

    public record Referent(String name, String function, String structure, String contact) {}
}
