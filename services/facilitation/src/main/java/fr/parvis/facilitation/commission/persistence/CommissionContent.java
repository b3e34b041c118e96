package fr.parvis.facilitation.commission.persistence;

import fr.parvis.facilitation.commission.CharterAcceptance;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.HerPart;
import fr.parvis.facilitation.commission.Invitation;
import fr.parvis.facilitation.commission.Plan;
import java.time.Instant;
import java.util.List;

/** All that is said in a commission, as one text under her key. */
record CommissionContent(
        Plan plan,
        Instant dateSetAt,
        GuestList guests,
        HerPart herPart,
        List<Invitation> invitations,
        List<CharterAcceptance> acceptances,
        Course course) {

    static CommissionContent of(Commission commission) {
        return new CommissionContent(
                commission.plan(),
                commission.dateSetAt(),
                commission.guests(),
                commission.herPart(),
                commission.invitations(),
                commission.acceptances(),
                commission.course());
    }
}
