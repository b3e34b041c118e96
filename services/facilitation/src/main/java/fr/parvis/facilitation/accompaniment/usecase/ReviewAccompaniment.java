package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.facilitation.accompaniment.AccompanimentConfig;
import fr.parvis.facilitation.accompaniment.AccompanimentList.Review;
import fr.parvis.facilitation.accompaniment.AccompanimentLists;
import fr.parvis.facilitation.accompaniment.ReviewRhythm;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Writes down that the list was gone through with her; what changes in it comes by her act, through its own doors. */
@ApplicationScoped
public final class ReviewAccompaniment {

    private final CaseAccess access;
    private final AccompanimentLists lists;
    private final ShowAccompaniment show;
    private final AccompanimentConfig config;
    private final Clock clock;

    ReviewAccompaniment(
            CaseAccess access,
            AccompanimentLists lists,
            ShowAccompaniment show,
            AccompanimentConfig config,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.show = show;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<AccompanimentView> handle(Participant participant, CaseId caseId) {
        Review today = new ReviewRhythm(config.reviewEvery()).after(LocalDate.now(clock));
        return access.open(participant, caseId)
                .call(caze -> lists.begin(caze, today))
                .call(() -> lists.review(caseId, today, participant.subject()))
                .chain(caze -> show.shown(participant, caze));
    }
}
