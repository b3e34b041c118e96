package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentBook;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.referent.usecase.HerReferentWord.Said;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps, by her act, whether she wishes a referent: part B of the form (FAC-41, FAC-44). A no is heard at any time and ends what there is, the
 * referent she has included; nothing else follows from it.
 */
@ApplicationScoped
public final class SayReferentWish {

    private final CaseAccess access;
    private final Referents referents;
    private final Room room;
    private final HerReferentWord word;
    private final ShowReferent show;
    private final CurrentOperation operation;
    private final Clock clock;

    SayReferentWish(
            CaseAccess access,
            Referents referents,
            Room room,
            HerReferentWord word,
            ShowReferent show,
            CurrentOperation operation,
            Clock clock) {
        this.access = access;
        this.referents = referents;
        this.room = room;
        this.word = word;
        this.show = show;
        this.operation = operation;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ReferentView> handle(Participant participant, CaseId caseId, boolean wished, Act act) {
        Said said = new Said(wished, null);
        return access.hearing(participant, caseId, said.word())
                .call(caze -> wished
                        ? room.require(ShortList.REFERENTS, caze.id().value())
                        : Uni.createFrom().voidItem())
                .chain(caze -> referents
                        .lock(caseId)
                        .chain(book -> word.kept(participant, caze, book, said, act)
                                .chain(kept ->
                                        wished ? wish(caze, book, kept) : refuse(participant, caze, book, kept))))
                .chain(() -> show.shown(caseId));
    }

    /** Whom she designated already stays designated. */
    private Uni<?> wish(Case caze, ReferentBook book, UUID act) {
        Optional<PathwayReferent> search = book.search();
        return search.isPresent() ? saved(search.get().said(true, act)) : begin(caze, true, act);
    }

    private Uni<?> refuse(Participant participant, Case caze, ReferentBook book, UUID act) {
        ReferentEnd end = new ReferentEnd(
                LocalDate.now(clock), ReferentEnd.Reason.NO_REFERENT_WISHED, participant.subject(), act);
        Optional<PathwayReferent> wish = book.search().filter(PathwayReferent::isWish);
        return saved(book.holder().flatMap(one -> one.ended(end)))
                .chain(() -> saved(book.search().flatMap(one -> one.ended(end))))
                .chain(() -> wish.isPresent() ? saved(wish.get().said(false, act)) : begin(caze, false, act));
    }

    private Uni<?> begin(Case caze, boolean wished, UUID act) {
        return referents.add(PathwayReferent.said(operation.id(), caze, wished, act));
    }

    private Uni<?> saved(Optional<PathwayReferent> changed) {
        return changed.isPresent()
                ? referents.save(changed.get())
                : Uni.createFrom().voidItem();
    }
}
