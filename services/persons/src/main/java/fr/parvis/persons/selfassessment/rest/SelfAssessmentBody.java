package fr.parvis.persons.selfassessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.selfassessment.SelfAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Her words, as she sends and reads them; everything may stay away.
 *
 * @param shownToFacilitator absent: not shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfAssessmentBody(
        @Nullable String autonomy,
        @Nullable String psychologicalEmpowerment,
        @Nullable String selfRegulation,
        @Nullable String selfRealisation,
        @Nullable Boolean shownToFacilitator) {

    public static SelfAssessmentBody of(SelfAssessment sheet) {
        return new SelfAssessmentBody(
                sheet.autonomy(),
                sheet.psychologicalEmpowerment(),
                sheet.selfRegulation(),
                sheet.selfRealisation(),
                sheet.shownToFacilitator());
    }

    SelfAssessment sheet() {
        return new SelfAssessment(
                autonomy,
                psychologicalEmpowerment,
                selfRegulation,
                selfRealisation,
                Boolean.TRUE.equals(shownToFacilitator));
    }

    @Override
    public String toString() {
        return "SelfAssessmentBody[…]";
    }
}
