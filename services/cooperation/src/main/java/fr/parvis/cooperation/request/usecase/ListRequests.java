package fr.parvis.cooperation.request.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.disclosure.DisclosureProblem;
import fr.parvis.cooperation.disclosure.Knowledge;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.RequestView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists or searches the requests released to the reader's organisation, newest first. */
@ApplicationScoped
public final class ListRequests {

    private static final long ATTEMPTS = 5;

    private final RequestPages pages;
    private final Knowledge knowledge;

    public ListRequests(RequestPages pages, Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /**
     * One page, with one row more when another follows. A disclosure that ends while the page is made undoes the page and its record, and the
     * page is made again without it.
     */
    public Uni<List<RequestView>> handle(PageRequest page, @Nullable String query, Reader reader) {
        return Uni.createFrom()
                .deferred(() -> once(page, query, reader))
                .onFailure(PageMoved.class)
                .retry()
                .atMost(ATTEMPTS);
    }

    private Uni<List<RequestView>> once(PageRequest page, @Nullable String query, Reader reader) {
        boolean fresh = knowledge.freshness().fresh();
        if (query == null) {
            return fresh ? pages.open(page, reader) : pages.closed(page, reader);
        }
        if (!fresh) {
            throw tooOld();
        }
        return pages.search(page, query, reader);
    }

    /** Whether a text holds a word is as much as the text itself: without fresh knowledge there is no search. */
    private ProblemException tooOld() {
        Map<String, Object> values = Map.of("max", knowledge.bound().oldest().toSeconds());
        return new ProblemException(DisclosureProblem.KNOWLEDGE_TOO_OLD, values, List.of(), null);
    }
}
