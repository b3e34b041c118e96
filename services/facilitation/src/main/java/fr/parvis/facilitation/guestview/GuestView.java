package fr.parvis.facilitation.guestview;

import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.GuestRole;
import fr.parvis.facilitation.commission.Plan;
import fr.parvis.facilitation.commissionguide.CommissionGuide;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a document for guests is printed from. It holds no id, no version, no moment and no number of what is kept, so that what she excludes or has not
 * agreed to leaves no gap in it.
 *
 * @param invited everybody on the list she said yes to; she herself is not named here: persons alone knows her name
 * @param agenda titles in order, those she agreed to
 */
public record GuestView(Plan plan, List<Invited> invited, List<String> agenda, List<String> charter, List<String> kit) {

    /** A name on the invitation. */
    public record Invited(GuestRole role, String name, String organisation) {}

    public GuestView {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
        charter = List.copyOf(charter);
        kit = List.copyOf(kit);
    }

    /**
     * As it may be read now.
     *
     * @param items of that commission, in order
     * @param excluded by her; asked once more, whatever was taken off the agenda or refused when it was written
     */
    public static GuestView of(
            Commission commission, List<AgendaItem> items, List<ExcludedTopic> excluded, CommissionGuide guide) {
        Predicate<String> told = text -> excluded.stream().anyMatch(topic -> topic.standsIn(text));
        return new GuestView(
                commission.plan().leavingOut(told),
                commission.guests().guests().stream()
                        .map(guest -> new Invited(
                                guest.role(),
                                guest.name(),
                                told.test(guest.organisation()) ? "" : guest.organisation()))
                        .toList(),
                items.stream()
                        .filter(AgendaItem::isAgreed)
                        .filter(item -> excluded.stream().noneMatch(topic -> topic.covers(item.subject())))
                        .map(item -> item.subject().title())
                        .toList(),
                guide.charter(),
                guide.kit().stream().map(CommissionGuide.KitItem::label).toList());
    }
}
