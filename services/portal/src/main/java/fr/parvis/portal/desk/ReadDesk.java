package fr.parvis.portal.desk;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.cooperation.CooperationApi;
import fr.parvis.portal.cooperation.Knowledge;
import fr.parvis.portal.cooperation.ReleasedRequest;
import fr.parvis.portal.cooperation.ReleasedRequests;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads the requests of the coordinator's Communauté 360, and how old the knowledge of consents is. */
@Singleton
public final class ReadDesk {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String COOPERATION = "cooperation";
    private static final int LINES = 20;

    private final CooperationApi cooperation;
    private final Asking asking;
    private final Clock clock;

    ReadDesk(@RestClient CooperationApi cooperation, Asking asking, Clock clock) {
        this.cooperation = cooperation;
        this.asking = asking;
        this.clock = clock;
    }

    /** One page of the list. */
    public Uni<Desk> list(@Nullable String words, @Nullable String cursor) {
        return Uni.combine()
                .all()
                .unis(
                        asking.ask(COOPERATION, cooperation.requests(words, LINES, cursor)),
                        asking.ask(COOPERATION, cooperation.knowledge()))
                .asTuple()
                .map(found -> desk(found.getItem1(), found.getItem2(), words));
    }

    /** One request. */
    public Uni<Answer<DeskLine>> one(UUID handle) {
        return asking.ask(COOPERATION, cooperation.request(handle).map(request -> DeskLine.of(request, today())));
    }

    private Desk desk(Answer<ReleasedRequests> requests, Answer<Knowledge> knowledge, @Nullable String words) {
        List<ReleasedRequest> items =
                requests.given().map(ReleasedRequests::items).orElse(List.of());
        return new Desk(
                requests.told(),
                knowledge.given().map(known -> !known.fresh()).orElse(false),
                knowledge.given().map(Knowledge::ageSeconds).orElse(null),
                items.stream().map(request -> DeskLine.of(request, today())).toList(),
                requests.given().map(ReleasedRequests::next).orElse(null),
                words);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
