package fr.parvis.persons.section.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.SectionKind;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers about one sheet of one file, with the tag of its state.
 *
 * @param id of the person
 * @param body how the sheet is shown
 */
public record SheetAnswers<T, B>(UUID id, SectionKind<T> kind, Function<Section<T>, B> body, HttpHeaders headers) {

    /** 200, or 304 when the caller already has this state. */
    public RestResponse<B> read(Section<T> sheet) {
        return Conditional.read(headers, tag(sheet), body.apply(sheet));
    }

    /** 200 with the new state. */
    public RestResponse<B> written(Section<T> sheet) {
        return ResponseBuilder.ok(body.apply(sheet)).tag(tag(sheet)).build();
    }

    /** Throws unless the caller named the current state: 428, 412. */
    public Consumer<Section<T>> expected() {
        return sheet -> Conditional.requireMatch(headers, tag(sheet));
    }

    private EntityTag tag(Section<T> sheet) {
        return EntityTags.of(kind.code(), id, sheet.version());
    }
}
