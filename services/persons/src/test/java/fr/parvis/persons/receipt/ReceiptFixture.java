package fr.parvis.persons.receipt;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActAnswer;
import fr.parvis.persons.act.ActCheck.Helpers;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents.Step;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.Scope;
import fr.parvis.persons.consent.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receipts of one consent in whatever state. */
public final class ReceiptFixture {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00.123Z");
    private static final UUID PERSON = UUID.fromString("5b0f6c1e-6f3f-4d5a-9d55-0f2f6b3d0001");
    private static final UUID CONSENT = UUID.fromString("5b0f6c1e-6f3f-4d5a-9d55-0f2f6b3d0002");
    private static final UUID ACT = UUID.fromString("5b0f6c1e-6f3f-4d5a-9d55-0f2f6b3d0003");

    private ReceiptFixture() {}

    /** As time or somebody else made it, or as she decided it herself. */
    public static Receipt in(ConsentState state) {
        boolean hers = state != ConsentState.REQUESTED && state != ConsentState.EXPIRED;
        return receipt(state, hers ? act(null) : null);
    }

    public static Receipt byRepresentative(ConsentState state) {
        return receipt(state, act(UUID.randomUUID()));
    }

    private static Receipt receipt(ConsentState state, @Nullable Act act) {
        Terms terms = new Terms(
                ConsentPurpose.SHARE_WITH_NAMED_ACTOR,
                new Recipient("hlm-14", null, "conseillère"),
                new Scope(Set.of(DataCategory.CONTACT), Set.of(LifeDomain.HOUSING)),
                Period.of(DAY.minusDays(30), null, 12),
                new Explained("Trouver un studio", null, null));
        UUID actId = act == null ? null : act.id();
        Consent consent = new Consent(CONSENT, PERSON, terms, state, "slot", actId, AT, 0);
        return new Receipt(
                consent,
                DAY,
                AT,
                List.of(new Step(state, actId, AT)),
                act == null ? Map.of() : Map.of(act.id(), act),
                "Bailleur social",
                "normandie");
    }

    private static Act act(@Nullable UUID representative) {
        return new Act(
                ACT,
                PERSON,
                Matter.CONSENT,
                "consent",
                ActAnswer.YES,
                representative == null ? Author.PERSON : Author.REPRESENTATIVE,
                new Helpers(representative, null, null),
                new Act.Proof(Manner.PAPER, null, "0f".repeat(32), null, null),
                "somebody",
                false,
                "consent.share-with-named-actor.standard.2",
                "0e".repeat(32),
                AT,
                AT);
    }
}
