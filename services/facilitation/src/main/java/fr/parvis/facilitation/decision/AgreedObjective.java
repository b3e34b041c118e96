package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.expression.LifeDomain;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision: what is aimed at, by which means, and who does it (FAC-66, "Objectifs, Moyens, Qui").
 *
 * @param domains the parts of her life it touches, at least one
 * @param who does it
 * @param byOn day by which; absent when none was said
 * @param requestId handle of the request of hers it answers; absent without one
 */
public record AgreedObjective(
        Set<LifeDomain> domains,
        String objective,
        String means,
        String who,
        @Nullable LocalDate byOn,
        @Nullable UUID requestId)
        implements EntryContent {

    public AgreedObjective {
        domains = Set.copyOf(domains);
    }

    /** As it is looked at again at the commission after. */
    public EarlierObjective toBeReviewed() {
        return new EarlierObjective(domains, objective, "", null);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.OBJECTIVE;
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("objective", objective);
        texts.put("means", means);
        texts.put("who", who);
        return texts;
    }

    @Override
    public Map<String, Object> canonical() {
        Map<String, Object> fields = new LinkedHashMap<>(texts());
        fields.put("domains", domains.stream().sorted().map(Enum::name).toList());
        fields.put("byOn", byOn == null ? "" : byOn.toString());
        fields.put("requestId", requestId == null ? "" : requestId.toString());
        return fields;
    }

    @Override
    public String toString() {
        return "AgreedObjective" + domains;
    }
}
