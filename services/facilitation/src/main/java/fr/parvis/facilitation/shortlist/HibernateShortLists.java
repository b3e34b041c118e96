package fr.parvis.facilitation.shortlist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
final class HibernateShortLists implements ShortLists {

    @Override
    public Uni<Long> held(ShortList list, UUID of) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from " + rows(list) + " = :of", Long.class)
                        .setParameter("of", of)
                        .getSingleResult());
    }

    private static String rows(ShortList list) {
        return switch (list) {
            case EXPRESSIONS -> "ExpressionRow where caseId";
            case STRUCTURES -> "StructureLinkRow where caseId";
            case COMPLEMENTARY_SUPPORTS -> "ComplementRow where caseId";
            case COMMENTS -> "CommentRow where expressionId";
            case CONSTRAINTS -> "ConstraintRow where expressionId";
            case OPTIONS -> "OptionRow where expressionId";
            case TRIALS -> "LinkedTrialRow where expressionId";
            case COHERENCE_OPINIONS -> "OpinionRow where response";
            case RIGHTS_STEPS -> "RightsStepRow where issue";
            case ACCOMPANIMENT_CONTACTS -> "AccompanimentContactRow where caseId";
            case REFERENTS -> "ReferentRow where caseId";
            case COMMISSIONS_NOT_OVER -> "CommissionRow where state not in (CLOSED, CANCELLED) and caseId";
            case AGENDA_ITEMS -> "AgendaItemRow where commissionId";
            case EXCLUDED_TOPICS -> "ExcludedTopicRow where caseId";
            case DECISION_RECORDS -> "DecisionRecordRow where commissionId";
            case DECISION_ENTRIES -> "DecisionEntryRow where recordId";
        };
    }
}
