package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what she excludes in the other texts that guests read. */
@ApplicationScoped
final class TopicsInTexts implements ExcludedWords {

    private final ExcludedTopics topics;

    TopicsInTexts(ExcludedTopics topics) {
        this.topics = topics;
    }

    @Override
    public Uni<Void> requireNone(CaseId caseId, Map<String, String> texts) {
        return of(caseId)
                .invoke(excluded -> Refusals.refuse(FacilitationProblem.TOPIC_REFUSED, excluded.found(Set.of(), texts)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Exclusions> of(CaseId caseId) {
        return topics.of(caseId).map(excluded -> (domains, texts) -> found(excluded, domains, texts));
    }

    private static List<BrokenRule> found(
            List<ExcludedTopic> excluded, Set<LifeDomain> domains, Map<String, String> texts) {
        boolean touched = excluded.stream().anyMatch(topic -> topic.touches(domains));
        return Stream.concat(
                        touched ? Stream.of("domains") : Stream.empty(),
                        texts.entrySet().stream()
                                .filter(text -> excluded.stream().anyMatch(topic -> topic.standsIn(text.getValue())))
                                .map(Map.Entry::getKey))
                .map(field -> new BrokenRule(field, "excluded-by-her"))
                .toList();
    }
}
