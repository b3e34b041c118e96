package fr.parvis.facilitation.guestview.rest;

import fr.parvis.facilitation.commission.CommissionType;
import fr.parvis.facilitation.guestview.GuestView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What guests are given.
 *
 * @param invited everybody's name; hers the screens take from persons
 * @param agenda titles in order
 * @param kit what each participant is handed
 */
public record GuestViewResponse(
        CommissionType type,
        String bodyName,
        LocalDate date,
        LocalTime startsAt,
        int durationMinutes,
        String place,
        String placeNote,
        List<GuestView.Invited> invited,
        List<String> agenda,
        List<String> charter,
        List<String> kit) {

    static GuestViewResponse of(GuestView view) {
        return new GuestViewResponse(
                view.plan().type(),
                view.plan().bodyName(),
                view.plan().date(),
                view.plan().startsAt(),
                view.plan().minutes(),
                view.plan().place(),
                view.plan().placeNote(),
                view.invited(),
                view.agenda(),
                view.charter(),
                view.kit());
    }
}
