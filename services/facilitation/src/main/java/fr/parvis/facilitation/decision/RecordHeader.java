package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.expression.LifeDomain;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the form outside its tables (FAC-66). Her name, her address and the names of children are not among it: persons alone keeps
 * them, and a document takes them from there.
 *
 * @param previousOn day of the commission before this one; absent when there was none
 * @param familySituation in plain words
 * @param herExpectation what she expects, in her words
 * @param notAgreed what was spoken of and not agreed
 * @param reservations what somebody wants written down beside the decisions
 * @param referentName as she calls the pathway referent; empty without one
 */
public record RecordHeader(
        @Nullable LocalDate previousOn,
        String familySituation,
        String herExpectation,
        String notAgreed,
        String reservations,
        String referentName)
        implements EntryContent {

    public static RecordHeader empty(@Nullable LocalDate previousOn) {
        return new RecordHeader(previousOn, "", "", "", "", "");
    }

    /** With nothing in these fields. */
    public RecordHeader without(List<String> fields) {
        return new RecordHeader(
                previousOn,
                fields.contains("familySituation") ? "" : familySituation,
                fields.contains("herExpectation") ? "" : herExpectation,
                fields.contains("notAgreed") ? "" : notAgreed,
                fields.contains("reservations") ? "" : reservations,
                referentName);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.HEADER;
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("familySituation", familySituation);
        texts.put("herExpectation", herExpectation);
        texts.put("notAgreed", notAgreed);
        texts.put("reservations", reservations);
        return texts;
    }

    @Override
    public Set<LifeDomain> domains() {
        return Set.of();
    }

    @Override
    public Map<String, Object> canonical() {
        Map<String, Object> fields = new LinkedHashMap<>(texts());
        fields.put("previousOn", previousOn == null ? "" : previousOn.toString());
        fields.put("referentName", referentName);
        return fields;
    }

    @Override
    public String toString() {
        return "RecordHeader[…]";
    }
}
