package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.commission.ExcludedWords.Exclusions;
import fr.parvis.facilitation.decision.AgreedObjective;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.RecordHeader;
import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import fr.parvis.facilitation.release.Requests;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What no entry may say, whoever enters it. */
@ApplicationScoped
final class EntryRules {

    private final ExcludedWords excluded;
    private final Requests requests;

    EntryRules(ExcludedWords excluded, Requests requests) {
        this.excluded = excluded;
        this.requests = requests;
    }

    /** Fails with 422 {@code topic-refused} for what she excludes (FAC-55), and {@code decision-refused} for a request that is not of this case. */
    Uni<Void> require(CaseId caseId, EntryContent content) {
        return excluded.of(caseId)
                .invoke(exclusions -> Refusals.refuse(FacilitationProblem.TOPIC_REFUSED, broken(exclusions, content)))
                .chain(() -> requireRequest(caseId, content));
    }

    /** As {@link #require}, of all that stands on a record by now: she may have excluded something since. */
    Uni<Void> requireAll(CaseId caseId, List<DecisionEntry> entries) {
        return excluded.of(caseId)
                .invoke(exclusions -> Refusals.refuse(
                        FacilitationProblem.TOPIC_REFUSED,
                        entries.stream()
                                .flatMap(entry -> broken(exclusions, entry.content()).stream())
                                .distinct()
                                .toList()))
                .replaceWithVoid();
    }

    /** Without what names something she excludes. */
    Uni<List<EntryContent>> allowed(CaseId caseId, List<EntryContent> contents) {
        return excluded.of(caseId)
                .map(exclusions -> contents.stream()
                        .flatMap(content -> allowed(exclusions, content))
                        .toList());
    }

    /** What stays of a text she excluded something from: an entry goes, and of the header the fields that name it. */
    static Stream<EntryContent> allowed(Exclusions exclusions, EntryContent content) {
        List<String> fields =
                broken(exclusions, content).stream().map(BrokenRule::field).toList();
        if (fields.isEmpty()) {
            return Stream.of(content);
        }
        return content instanceof RecordHeader header ? Stream.of(header.without(fields)) : Stream.empty();
    }

    private static List<BrokenRule> broken(Exclusions exclusions, EntryContent content) {
        return exclusions.found(content.domains(), content.texts());
    }

    private Uni<Void> requireRequest(CaseId caseId, EntryContent content) {
        return content instanceof AgreedObjective objective && objective.requestId() != null
                ? requireOfCase(caseId, objective.requestId())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> requireOfCase(CaseId caseId, UUID request) {
        return requests.withHandle(request)
                .invoke(found -> {
                    if (found.filter(one -> one.caseId().equals(caseId)).isEmpty()) {
                        throw Problems.refused(
                                FacilitationProblem.DECISION_REFUSED, "objective.requestId", "of-this-case");
                    }
                })
                .replaceWithVoid();
    }
}
