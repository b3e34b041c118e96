package fr.parvis.facilitation.agenda.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.expression.LifeDomain;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to speak of, with her word on it.
 *
 * @param agreed absent while she has not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaItemResponse(
        UUID id,
        UUID commissionId,
        List<LifeDomain> domains,
        String title,
        String need,
        String addedBy,
        Instant addedAt,
        @Nullable Boolean agreed) {

    static AgendaItemResponse of(AgendaItem item) {
        return new AgendaItemResponse(
                item.id(),
                item.commission(),
                item.subject().domains().stream().sorted().toList(),
                item.subject().title(),
                item.subject().need(),
                item.addedBy(),
                item.addedAt(),
                item.agreed());
    }
}
