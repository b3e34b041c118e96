package fr.parvis.facilitation.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionFixture;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionSignature.Ended;
import fr.parvis.facilitation.decision.DecisionSignature.Evidence;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.expression.LifeDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decision records as tests need them. */
public final class DecisionFixture {

    public static final UUID ID = new UUID(7, 1);
    public static final Instant NOW = CommissionFixture.NOW;
    public static final LocalDate NEXT = LocalDate.of(2027, 2, 15);
    public static final UUID ROUX = CommissionFixture.ROUX.id();
    public static final UUID ZOE = CommissionFixture.ZOE.id();
    public static final Ended CHANGED = new Ended(SignatureEndReason.TEXT_CHANGED, "karim", NOW);

    private DecisionFixture() {}

    public static AgreedObjective objective(String text) {
        return new AgreedObjective(Set.of(LifeDomain.HOUSING), text, "Deux visites", "Zoé et moi", null, null);
    }

    public static DecisionEntry entry(long place, EntryContent content) {
        Commission commission = CommissionFixture.prepared();
        return new DecisionEntry(
                new UUID(8, place), ID, commission.caseId(), commission.person(), content, "karim", NOW, place, 0);
    }

    /** Over, with Mme Roux and Zoé on the list and that one guest or both there. */
    public static Commission held(UUID... present) {
        Commission commission = CommissionFixture.prepared(CommissionFixture.ROUX, CommissionFixture.ZOE);
        Course.Opening opening = new Course.Opening(true, List.of(present), "karim", NOW);
        return commission.with(new Course(opening, new Course.Closing(80, NEXT, "karim", NOW), null));
    }

    public static WholeRecord draft(Commission commission, DecisionEntry... entries) {
        DecisionRecord record = new DecisionRecord(
                ID,
                commission.caseId(),
                commission.person(),
                commission.id(),
                1,
                null,
                DecisionState.DRAFT,
                "",
                new Mark("karim", NOW),
                null,
                null,
                null,
                null,
                0);
        return new WholeRecord(record, commission, List.of(), List.of()).typed(List.of(entries), CHANGED);
    }

    public static WholeRecord ready(UUID... present) {
        return draft(held(present), entry(1, RecordHeader.empty(null)), entry(2, objective("Trouver un logement")))
                .readied(new Mark("karim", NOW));
    }

    /** By her when nobody is named. */
    public static WholeRecord says(WholeRecord whole, @Nullable UUID guest, ActAnswer answer) {
        boolean hers = guest == null;
        return whole.signed(new DecisionSignature(
                UUID.nameUUIDFromBytes((guest + "|" + answer).getBytes(UTF_8)),
                ID,
                guest,
                hers ? "" : "Mme Roux",
                answer,
                whole.record().contentHash(),
                LocalDate.of(2026, 12, 15),
                hers
                        ? new Evidence(SignatureManner.HER_ACT, CommissionFixture.ACT, null)
                        : new Evidence(SignatureManner.PAPER, null, "0".repeat(64)),
                "",
                "karim",
                NOW,
                null));
    }
}
