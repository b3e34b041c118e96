package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commissions as tests need them. */
public final class CommissionFixture {

    public static final UUID ID = new UUID(0, 1);
    public static final UUID ACT = new UUID(0, 4);
    public static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    public static final LocalDate DATE = LocalDate.of(2026, 12, 15);
    public static final Guest ROUX =
            new Guest(new UUID(1, 1), GuestRole.CHAIR, "Mme Roux", "Centre social", "roux@exemple.fr", "", false);
    public static final Guest ZOE = new Guest(new UUID(1, 2), GuestRole.FAMILY, "Zoé", "", "", "", false);

    private CommissionFixture() {}

    public static Plan plan(int minutes) {
        return new Plan(
                CommissionType.PROJECT_MEETING,
                "",
                DATE,
                LocalTime.of(10, 0),
                minutes,
                "La maison des associations",
                "Une salle claire, au calme",
                "",
                "");
    }

    public static Commission prepared(Guest... guests) {
        return new Commission(
                ID,
                new CaseId(new UUID(0, 2)),
                new PersonReference(new UUID(0, 3)),
                plan(75),
                NOW,
                new GuestList(List.of(guests), NOW, null),
                HerPart.unsaid(),
                List.of(),
                List.of(),
                Course.planned(),
                0);
    }

    public static Commission validated(Commission commission) {
        return commission.with(commission
                .guests()
                .validated(new GuestList.Validation(ACT, commission.listHash(), LocalDate.of(2026, 11, 22), NOW)));
    }

    /** An invitation to that guest, or to her, for the day as it stands. */
    public static Commission invited(Commission commission, @Nullable UUID guest) {
        return commission.with(new Invitation(
                guest,
                LocalDate.of(2026, 11, 27),
                commission.plan().date(),
                InvitationManner.POST,
                InvitationTiming.IN_WINDOW,
                commission.listHash(),
                "karim",
                NOW));
    }

    /** With her and Mme Roux invited and the charter accepted by both. */
    public static Commission ready(String charterHash) {
        Commission invited = invited(invited(validated(prepared(ROUX)), null), ROUX.id());
        return invited.with(new CharterAcceptance(ROUX.id(), AcceptanceManner.SIGNED, charterHash, "karim", NOW))
                .with(invited.herPart().with(new HerPart.HerCharter(ACT, charterHash, NOW)));
    }
}
