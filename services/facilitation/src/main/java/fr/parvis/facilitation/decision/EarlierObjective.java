package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.expression.LifeDomain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objective of the commission before, looked at again (FAC-66, "Bilan des objectifs précédemment fixés").
 *
 * @param review what came of it, in plain words; empty until it was spoken of
 * @param outcome absent until it was spoken of
 */
public record EarlierObjective(
        Set<LifeDomain> domains,
        String objective,
        String review,
        @Nullable ObjectiveOutcome outcome) implements EntryContent {

    public EarlierObjective {
        domains = Set.copyOf(domains);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.EARLIER_OBJECTIVE;
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("objective", objective);
        texts.put("review", review);
        return texts;
    }

    @Override
    public Map<String, Object> canonical() {
        Map<String, Object> fields = new LinkedHashMap<>(texts());
        fields.put("domains", domains.stream().sorted().map(Enum::name).toList());
        fields.put("outcome", outcome == null ? "" : outcome.name());
        return fields;
    }

    @Override
    public String toString() {
        return "EarlierObjective" + domains;
    }
}
