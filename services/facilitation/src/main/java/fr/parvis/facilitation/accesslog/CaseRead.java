package fr.parvis.facilitation.accesslog;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import java.time.Instant;

/**
 * Somebody read something of her case.
 *
 * @param reader account subject
 * @param what which part, a code of {@link Part}
 */
public record CaseRead(CaseId caseId, PersonReference person, String reader, Role role, Part what, Instant at) {

    /** Which part of a case was read. */
    public enum Part {
        QUEUE_LINE,
        CASE,
        EXPRESSIONS,
        /** Her recordings and pictures: which there are, or one of them heard or seen. */
        MEDIA,
        COMMENTS,
        RELEASE_PREVIEW,
        REQUESTS,
        RESPONSES,
        COHERENCE_OPINIONS,
        INTERVENTIONS,
        HOURS,
        TASKS,
        NETWORK,
        RIGHTS_LOG,
        SUPPORT_AIMS,
        STRUCTURES,
        COMPLEMENTARY_SUPPORTS,
        APPOINTMENTS,
        INTERVIEWS,
        DIAGNOSIS_SHEETS,
        CONSTRAINTS,
        OPTIONS,
        TRIALS,
        SITUATIONS,
        LIFE_PROJECT,
        GOALS,
        INFORMATION,
        /** What is noted about her health, under a name of its own (FAC-34). */
        HEALTH_INFORMATION,
        ASSESSMENTS,
        ASSESSMENT_PROPOSALS,
        ACCOMPANIMENT_LIST,
        REFERENT,
        /** A commission: its plan, guests, agenda or what guests are given. */
        COMMISSIONS,
        EXCLUDED_TOPICS,
        /** What was decided at a commission, and who signed it. */
        DECISION_RECORDS,
        ACCESS_LOG
    }
}
