package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.expression.LifeDomain;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A support that runs (FAC-66, "Accompagnements en cours").
 *
 * @param nature what kind of support it is
 * @param endsOn absent while nobody knows
 */
public record CurrentSupport(
        String nature, String professionalName, @Nullable LocalDate endsOn) implements EntryContent {

    @Override
    public EntryKind kind() {
        return EntryKind.CURRENT_SUPPORT;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("nature", nature);
    }

    @Override
    public Set<LifeDomain> domains() {
        return Set.of();
    }

    @Override
    public Map<String, Object> canonical() {
        Map<String, Object> fields = new LinkedHashMap<>(texts());
        fields.put("professionalName", professionalName);
        fields.put("endsOn", endsOn == null ? "" : endsOn.toString());
        return fields;
    }

    @Override
    public String toString() {
        return "CurrentSupport[…]";
    }
}
