package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.WholeRecord;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How records and entries are answered by every door. */
final class RecordAnswers {

    private RecordAnswers() {}

    static RestResponse<DecisionRecordResponse> changed(WholeRecord whole) {
        return ResponseBuilder.ok(DecisionRecordResponse.of(whole))
                .tag(tag(whole))
                .build();
    }

    static RestResponse<DecisionRecordResponse> read(HttpHeaders headers, WholeRecord whole) {
        return Conditional.read(headers, tag(whole), DecisionRecordResponse.of(whole));
    }

    static RestResponse<DecisionEntryResponse> changed(DecisionEntry entry) {
        return ResponseBuilder.ok(DecisionEntryResponse.of(entry))
                .tag(DecisionEntryResponse.tag(entry))
                .build();
    }

    /** Whether the caller saw the present text; 428 when they do not say. */
    static Predicate<DecisionEntry> seen(HttpHeaders headers) {
        return present -> Conditional.matches(headers, DecisionEntryResponse.tag(present));
    }

    /** A meeting that closes shows on the record too. */
    private static EntityTag tag(WholeRecord whole) {
        return EntityTags.of(
                "decision-record",
                whole.record().id(),
                whole.record().version(),
                whole.commission().version());
    }
}
