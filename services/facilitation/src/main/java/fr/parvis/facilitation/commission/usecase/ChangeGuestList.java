package fr.parvis.facilitation.commission.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.ExcludedWords;
import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.Refusals;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the guest list anew; any change takes her yes away (FAC-51). */
@ApplicationScoped
public final class ChangeGuestList {

    private final CaseAccess access;
    private final HeldCommission held;
    private final Commissions commissions;
    private final ExcludedWords excluded;
    private final Clock clock;

    ChangeGuestList(
            CaseAccess access, HeldCommission held, Commissions commissions, ExcludedWords excluded, Clock clock) {
        this.access = access;
        this.excluded = excluded;
        this.held = held;
        this.commissions = commissions;
        this.clock = clock;
    }

    /**
     * What shall stand.
     *
     * @param guests a line without an id is somebody new
     * @param expected throws unless the caller saw the present state ({@code If-Match})
     */
    public record Command(UUID commission, List<Line> guests, Consumer<Commission> expected) {}

    /** A line of the list as it was given. */
    public record Line(@Nullable UUID id, Guest guest) {}

    @WithTransaction
    public Uni<Commission> handle(Participant participant, Command command) {
        return held.ahead(participant, command.commission(), HerWord.OPENS)
                .invoke(found -> command.expected().accept(found.thing()))
                .chain(found -> {
                    List<Guest> guests = guests(found.thing(), command);
                    return found.thing().guests().guests().equals(guests)
                            ? access.alreadySo(participant, found.caze(), Part.COMMISSIONS, found.thing())
                            : change(found.thing(), guests);
                });
    }

    private Uni<Commission> change(Commission commission, List<Guest> guests) {
        return excluded.requireNone(commission.caseId(), GuestList.textsForGuests(guests))
                .chain(() ->
                        commissions.save(commission.with(commission.guests().with(guests, clock.instant()))));
    }

    private static List<Guest> guests(Commission commission, Command command) {
        List<BrokenRule> unknown = new ArrayList<>();
        List<Guest> guests = new ArrayList<>();
        for (Line line : command.guests()) {
            if (line.id() != null && !commission.guests().holds(line.id())) {
                unknown.add(new BrokenRule("guests[" + guests.size() + "].id", "on-the-list"));
            }
            guests.add(line.guest());
        }
        Refusals.refuse(FacilitationProblem.GUEST_REFUSED, unknown);
        Refusals.refuse(FacilitationProblem.GUEST_REFUSED, GuestList.broken(guests));
        return commission.guests().recognised(guests);
    }
}
