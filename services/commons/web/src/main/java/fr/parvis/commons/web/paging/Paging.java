package fr.parvis.commons.web.paging;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.UnreadableException;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Cursor paging. A cursor is the last position of a page, encrypted for this list and this caller: it reveals nothing, and one taken from another
 * list, caller or instance is refused.
 *
 * <pre>
 * PageRequest page = paging.request(limit, cursor, "expressions|" + caseId);
 * return find.handle(page).map(rows -> paging.answer(uri, paging.page(page, rows, Row::position).map(ExpressionResponse::of)));
 * </pre>
 */
@ApplicationScoped
public class Paging {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    private final KeyEncryptionKeys keys;
    private final CurrentCaller caller;

    Paging(KeyEncryptionKeys keys, CurrentCaller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /** Checks {@code limit} (1 to 200, 50 when absent) and opens {@code cursor}; 400 naming the parameter otherwise. */
    public PageRequest request(@Nullable Integer limit, @Nullable String cursor, String list) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw Problems.invalidParameter("limit", "between", Map.of("min", 1, "max", MAX_LIMIT));
        }
        PageRequest first = new PageRequest(list, caller.get().subject(), size, null);
        return cursor == null ? first : new PageRequest(list, first.subject(), size, open(cursor, first.context()));
    }

    /**
     * Cuts what was fetched ({@link PageRequest#fetch()} rows) to the page.
     *
     * @param position where a row stands in the order of the list: sort key and id, enough to continue after it; see {@link Position}
     */
    public <T> Page<T> page(PageRequest request, List<T> rows, Function<T, String> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, request.limit());
        return new Page<>(shown, seal(position.apply(shown.getLast()), request.context()));
    }

    /** 200 with the page, and {@code Link: </…>; rel="next"} (RFC 8288) when another follows. */
    public <T> RestResponse<Page<T>> answer(UriInfo uri, Page<T> page) {
        ResponseBuilder<Page<T>> answer = ResponseBuilder.ok(page);
        String next = page.next();
        if (next != null) {
            answer.links(Link.fromUri(after(uri, next)).rel("next").build());
        }
        return answer.build();
    }

    /** Without the host: it would be whatever the caller wrote into the header of that name. */
    private static URI after(UriInfo uri, String cursor) {
        URI whole =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return URI.create(whole.getRawPath() + "?" + whole.getRawQuery());
    }

    private String seal(String position, String context) {
        byte[] sealed = keys.encrypt(position.getBytes(StandardCharsets.UTF_8), context);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private String open(String cursor, String context) {
        try {
            return new String(keys.decrypt(Base64.getUrlDecoder().decode(cursor), context), StandardCharsets.UTF_8);
        } catch (UnreadableException | IllegalArgumentException e) {
            throw new ProblemException(
                    CommonProblem.CURSOR_INVALID, Map.of(), List.of(FieldError.of("cursor", "cursor")), e);
        }
    }
}
