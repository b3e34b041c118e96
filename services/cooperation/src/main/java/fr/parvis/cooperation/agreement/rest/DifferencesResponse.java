package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementText.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of an agreement, in the order of the text. */
public record DifferencesResponse(List<DifferenceLine> items) {

    static DifferencesResponse of(List<Difference> differences) {
        return new DifferencesResponse(differences.stream()
                .map(one -> new DifferenceLine(one.field(), one.before(), one.after()))
                .toList());
    }

    /**
     * One field that differs.
     *
     * @param before absent: it was not there
     * @param after absent: it is gone
     */
    public record DifferenceLine(
            String field, @Nullable String before, @Nullable String after) {}
}
