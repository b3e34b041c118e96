package fr.parvis.cooperation.request.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.FrenchWords;
import fr.parvis.cooperation.request.ReadKind;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.Readings;
import fr.parvis.cooperation.request.RequestView;
import fr.parvis.cooperation.request.Requests;
import fr.parvis.cooperation.request.StoredRequest;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes one page, each row of it on record as read. */
@ApplicationScoped
final class RequestPages {

    private final Requests requests;
    private final Readings readings;
    private final Openings openings;
    private final Days days;
    private final FrenchWords words = new FrenchWords();

    RequestPages(Requests requests, Readings readings, Openings openings, Days days) {
        this.requests = requests;
        this.readings = readings;
        this.openings = openings;
        this.days = days;
    }

    /** Handles and dates only. */
    @WithTransaction
    Uni<List<RequestView>> closed(PageRequest page, Reader reader) {
        return requests.page(page, audience(reader)).map(RequestPages::withoutText);
    }

    @WithTransaction
    Uni<List<RequestView>> open(PageRequest page, Reader reader) {
        return requests.page(page, audience(reader)).chain(rows -> show(page, rows, reader, ReadKind.LIST));
    }

    @WithTransaction
    Uni<List<RequestView>> search(PageRequest page, String query, Reader reader) {
        return requests.rest(page, audience(reader))
                .chain(openings::all)
                .map(views -> views.stream()
                        .filter(view -> matches(view, query))
                        .map(RequestView::stored)
                        .toList())
                .chain(found ->
                        show(page, found.subList(0, Math.min(found.size(), page.fetch())), reader, ReadKind.SEARCH));
    }

    private boolean matches(RequestView view, String query) {
        String text = view.text();
        return text != null && words.matches(text, query);
    }

    private Uni<List<RequestView>> show(PageRequest page, List<StoredRequest> rows, Reader reader, ReadKind kind) {
        List<StoredRequest> shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        List<StoredRequest> beyond = rows.subList(shown.size(), rows.size());
        List<UUID> handles = shown.stream().map(one -> one.request().handle()).toList();
        return readings.note(handles, audience(reader), reader, kind)
                .invoke(noted -> {
                    if (noted.size() < handles.size()) {
                        throw new PageMoved();
                    }
                })
                .chain(() -> openings.all(shown))
                .map(views -> append(views, withoutText(beyond)));
    }

    private static List<RequestView> append(List<RequestView> views, List<RequestView> beyond) {
        List<RequestView> all = new ArrayList<>(views);
        all.addAll(beyond);
        return all;
    }

    private static List<RequestView> withoutText(List<StoredRequest> rows) {
        return rows.stream().map(row -> new RequestView(row, null)).toList();
    }

    private Audience audience(Reader reader) {
        return new Audience(reader.organisation(), days.today());
    }
}
