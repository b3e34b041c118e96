package fr.parvis.facilitation.accompaniment.usecase;

import fr.parvis.facilitation.accompaniment.AccompanimentConfig;
import fr.parvis.facilitation.accompaniment.AccompanimentLists;
import fr.parvis.facilitation.accompaniment.ReviewRhythm;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.ActObject;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps part D of the form, whether she is interested in a digital locker, by her act. The locker itself is with persons, where she opens it whenever
 * she wants, whatever she answered here.
 */
@ApplicationScoped
public final class SayOfLocker {

    private final CaseAccess access;
    private final AccompanimentLists lists;
    private final ShowAccompaniment show;
    private final KeepAct keepAct;
    private final AccompanimentConfig config;
    private final Clock clock;

    SayOfLocker(
            CaseAccess access,
            AccompanimentLists lists,
            ShowAccompaniment show,
            KeepAct keepAct,
            AccompanimentConfig config,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.show = show;
        this.keepAct = keepAct;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<AccompanimentView> handle(Participant participant, CaseId caseId, boolean wished, Act act) {
        return access.hearing(participant, caseId, HerWord.of(!wished))
                .call(caze -> kept(participant, caze, wished, act)
                        .chain(kept -> lists.begin(caze, rhythm().after(LocalDate.now(clock)))
                                .chain(() -> lists.say(caseId, wished, kept))))
                .chain(caze -> show.shown(participant, caze));
    }

    private Uni<UUID> kept(Participant participant, Case caze, boolean wished, Act act) {
        Decision decision = new Decision(
                participant,
                caze,
                Matter.ACCOMPANIMENT_LIST,
                ActObject.named(caze.id(), "LOCKER"),
                ActAnswer.yes(wished));
        return wished ? keepAct.afterHerLastWord(decision, act) : keepAct.handle(decision, act);
    }

    private ReviewRhythm rhythm() {
        return new ReviewRhythm(config.reviewEvery());
    }
}
