package fr.parvis.persons.selfassessment;

import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.section.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The four characteristics of self-determination, each in her own words and as far as she wants (PER-11). There is no scale: nothing here can be
 * counted or compared (PER-10).
 *
 * @param autonomy what she decides without others
 * @param psychologicalEmpowerment where she feels that what she does changes something
 * @param selfRegulation how she weighs, plans and changes her mind
 * @param selfRealisation what she knows of herself and makes of it
 * @param shownToFacilitator whether the one beside her may read it; she alone sets this
 */
public record SelfAssessment(
        @Nullable String autonomy,
        @Nullable String psychologicalEmpowerment,
        @Nullable String selfRegulation,
        @Nullable String selfRealisation,
        boolean shownToFacilitator) {

    public static final SectionKind<SelfAssessment> SHEET = new SectionKind<>(
            Accessed.SELF_ASSESSMENT, SelfAssessment.class, new SelfAssessment(null, null, null, null, false));

    @Override
    public String toString() {
        return "SelfAssessment[…]";
    }
}
