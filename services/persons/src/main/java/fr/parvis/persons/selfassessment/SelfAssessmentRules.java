package fr.parvis.persons.selfassessment;

import fr.parvis.persons.refusal.Refusals;

/** Her words have a length and no other rule. */
public final class SelfAssessmentRules {

    private static final int TEXT = 4_000;

    private SelfAssessmentRules() {}

    /**
     * Checks the lengths.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void check(SelfAssessment sheet) {
        new Refusals()
                .optionalText(sheet.autonomy(), "autonomy", TEXT)
                .optionalText(sheet.psychologicalEmpowerment(), "psychologicalEmpowerment", TEXT)
                .optionalText(sheet.selfRegulation(), "selfRegulation", TEXT)
                .optionalText(sheet.selfRealisation(), "selfRealisation", TEXT)
                .throwIfAny();
    }
}
