package fr.parvis.facilitation.caseload.persistence;

import fr.parvis.facilitation.caseload.QueueOrder;
import fr.parvis.facilitation.caseload.QueueScope;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** {@link QueueScope} and {@link QueueOrder} as a query; a page starts after a place, so that a change elsewhere moves nobody out. */
record QueueQuery(String text, Map<String, Object> parameters) {

    static QueueQuery of(QueueScope scope, @Nullable QueueOrder after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", scope.facilitator());
        parameters.put("states", scope.states());
        String mine = "facilitator = :me";
        if (scope.siteCode() != null) {
            mine = "(facilitator = :me or (facilitator is null and (siteCode is null or siteCode = :site)))";
            parameters.put("site", scope.siteCode());
        }
        return new QueueQuery(
                "from CaseRow where " + mine + " and state in (:states)" + start(after, parameters)
                        + " order by priority desc, requestedOn, id",
                parameters);
    }

    private static String start(@Nullable QueueOrder after, Map<String, Object> parameters) {
        if (after == null) {
            return "";
        }
        parameters.put("priority", after.priority());
        parameters.put("day", after.requestedOn());
        parameters.put("id", after.caseId().value());
        String behind = "(priority = :priority and (requestedOn > :day or (requestedOn = :day and id > :id)))";
        return " and (" + behind + (after.priority() ? " or priority = false" : "") + ")";
    }

    Mutiny.SelectionQuery<CaseRow> on(Mutiny.Session session) {
        Mutiny.SelectionQuery<CaseRow> query = session.createSelectionQuery(text, CaseRow.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
