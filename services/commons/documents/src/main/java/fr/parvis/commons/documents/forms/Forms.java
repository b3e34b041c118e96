package fr.parvis.commons.documents.forms;

import fr.parvis.commons.documents.Paper;
import fr.parvis.commons.documents.Section;
import fr.parvis.commons.documents.Wording;
import java.util.List;
import java.util.Locale;

/** Lays forms out for printing. */
public final class Forms {

    private Forms() {}

    /**
     * The form on paper, in that language where its words exist in it, else in French.
     *
     * @param language its language alone counts
     */
    public static Paper paper(Form form, Reading reading, Locale language) {
        Words words = Words.of(form.code(), reading, language);
        return new Paper(
                words.language(),
                wording(form, reading),
                title(form, words),
                words.text("about"),
                sections(form, words));
    }

    private static Wording wording(Form form, Reading reading) {
        return switch (reading) {
            case EASY -> Wording.EASY;
            case USUAL -> form.isOfCommission() ? Wording.PLAIN : Wording.STANDARD;
        };
    }

    private static String title(Form form, Words words) {
        return switch (form) {
            case AppointmentCard card -> card.title();
            default -> words.text("title");
        };
    }

    private static List<Section> sections(Form form, Words words) {
        return switch (form) {
            case AccompanimentList list -> AccompanimentListLayout.sections(list, words);
            case AppointmentCard card -> AppointmentCardLayout.sections(card);
            case AttendanceSheet sheet -> AttendanceSheetLayout.sections(sheet, words);
            case DecisionRecord kept -> DecisionRecordLayout.sections(kept, words);
            case DiagnosisSheet sheet -> DiagnosisSheetLayout.sections(sheet, words);
            case FamilyProject project -> FamilyProjectLayout.sections(project, words);
            case Invitation invitation -> InvitationLayout.sections(invitation, words);
        };
    }
}
