package fr.parvis.facilitation.referent.usecase;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.AccompanimentContacts;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.DesignationMoment;
import fr.parvis.facilitation.referent.FacilitatorAsReferent;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentBook;
import fr.parvis.facilitation.referent.ReferentConfig;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.referent.usecase.HerReferentWord.Said;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, by her act, whom of her list she designates (FAC-44). The conditions of FAC-43 are not asked here: they are help. Whoever she designated
 * before and is not active yet ends; who is active stays until another is.
 */
@ApplicationScoped
public final class ProposeReferent {

    private final CaseAccess access;
    private final Referents referents;
    private final AccompanimentContacts contacts;
    private final NoFacilitator noFacilitator;
    private final Room room;
    private final HerReferentWord word;
    private final CurrentOperation operation;
    private final ReferentConfig config;
    private final Clock clock;

    ProposeReferent(
            CaseAccess access,
            Referents referents,
            AccompanimentContacts contacts,
            NoFacilitator noFacilitator,
            Room room,
            HerReferentWord word,
            CurrentOperation operation,
            ReferentConfig config,
            Clock clock) {
        this.access = access;
        this.referents = referents;
        this.contacts = contacts;
        this.noFacilitator = noFacilitator;
        this.room = room;
        this.word = word;
        this.operation = operation;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Whom she designates.
     *
     * @param writtenWish she wishes this one in writing although it is a facilitator (FAC-49)
     */
    public record Command(
            CaseId caseId, UUID contact, @Nullable DesignationMoment moment, boolean writtenWish, Act act) {}

    @WithTransaction
    public Uni<PathwayReferent> handle(Participant participant, Command command) {
        return access.open(participant, command.caseId())
                .call(caze -> room.require(ShortList.REFERENTS, caze.id().value()))
                .chain(caze -> designation(command)
                        .chain(whom -> referents
                                .lock(caze.id())
                                .invoke(this::requireWish)
                                .chain(book -> word.kept(participant, caze, book, said(whom), command.act())
                                        .chain(act -> propose(participant, caze, book, whom, act)))));
    }

    private static Said said(Designation whom) {
        return new Said(true, whom.contact());
    }

    private void requireWish(ReferentBook book) {
        if (!book.mayPropose(config.model())) {
            throw Problems.refused(FacilitationProblem.REFERENT_NOT_WISHED, "contactId", "wished-first");
        }
    }

    private Uni<Designation> designation(Command command) {
        return contacts.withId(command.contact())
                .map(found -> found.filter(contact -> contact.caseId().equals(command.caseId()))
                        .orElseThrow(() ->
                                Problems.refused(FacilitationProblem.CONTACT_UNKNOWN, "contactId", "of-this-case")))
                .chain(contact -> noFacilitator
                        .require(contact.professional().fullName(), command.writtenWish(), command.act())
                        .map(as -> designation(contact, command, as)));
    }

    private Designation designation(AccompanimentContact contact, Command command, FacilitatorAsReferent as) {
        // The register keeps no act without it.
        Instant said = requireNonNullElse(command.act().performedAt(), clock.instant());
        return new Designation(
                contact.id(),
                contact.professional().fullName(),
                contact.professional().service(),
                command.moment(),
                LocalDate.ofInstant(said, clock.getZone()),
                as == FacilitatorAsReferent.WISHED_IN_WRITING);
    }

    private Uni<PathwayReferent> propose(
            Participant participant, Case caze, ReferentBook book, Designation whom, UUID act) {
        Optional<PathwayReferent> search = book.search();
        Optional<PathwayReferent> named = search.flatMap(one -> one.proposed(whom, act));
        if (named.isPresent()) {
            return referents.save(named.get());
        }
        PathwayReferent another = PathwayReferent.proposed(operation.id(), caze, whom, act);
        Optional<PathwayReferent> before = search.flatMap(one -> one.ended(
                new ReferentEnd(LocalDate.now(clock), ReferentEnd.Reason.REPLACED, participant.subject(), act)));
        return before.isPresent()
                ? referents.save(before.get()).chain(() -> referents.add(another))
                : referents.add(another);
    }
}
