package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Finds what she excludes in the other texts that guests read. */
@ApplicationScoped
final class TopicsInTexts implements ExcludedWords {

    private final ExcludedTopics topics;

    TopicsInTexts(ExcludedTopics topics) {
        this.topics = topics;
    }

    @Override
    public Uni<Void> requireNone(CaseId caseId, Map<String, String> texts) {
        return topics.of(caseId)
                .invoke(excluded -> Refusals.refuse(FacilitationProblem.TOPIC_REFUSED, found(excluded, texts)))
                .replaceWithVoid();
    }

    private static List<BrokenRule> found(List<ExcludedTopic> excluded, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> excluded.stream().anyMatch(topic -> topic.standsIn(text.getValue())))
                .map(text -> new BrokenRule(text.getKey(), "excluded-by-her"))
                .toList();
    }
}
