package fr.parvis.commons.documents.forms;

/**
 * What stands on one form. Texts are empty and dates absent where nothing is said: the form then leaves room to write. Names and addresses are put in
 * when it is printed, by whoever may know them for that purpose; no form is kept.
 */
public sealed interface Form
        permits AccompanimentList,
                AppointmentCard,
                AttendanceSheet,
                DecisionRecord,
                DiagnosisSheet,
                FamilyProject,
                Invitation {

    /** Name of its files of words. */
    String code();

    /** Whether it is read at a commission: then no acronym stands on it unexplained (FAC-61). */
    default boolean isOfCommission() {
        return false;
    }
}
