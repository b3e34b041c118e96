package fr.parvis.persons.act;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One rule per manner: the evidence it needs, and what would not be evidence. */
record EvidenceRules(ActStatement act, EnteredBy by, Refusals refusals) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int NAME_LIMIT = 200;

    @Nullable
    Evidence evidence() {
        if (act.manner() == null) {
            refusals.add("act.manner", Rule.REQUIRED);
            return null;
        }
        // In her own session she acts as herself; the other manners are for those who write down for her.
        if (by.thePerson() && act.manner() != Manner.OWN_SESSION) {
            refusals.add("act.manner", Rule.OWN_SESSION_ONLY);
            return null;
        }
        return switch (act.manner()) {
            case OWN_SESSION -> ownSession();
            case ACCESS_CARD -> card(act.accessCard());
            case PAPER -> paper();
            case ORAL_WITNESSED -> oral(act.witness());
        };
    }

    private @Nullable Evidence ownSession() {
        if (!by.thePerson()) {
            refusals.add("act.manner", Rule.OWN_SESSION_IS_HERS_ALONE);
            return null;
        }
        return new Evidence.OwnSession(by.subject());
    }

    private @Nullable Evidence card(@Nullable CardProof card) {
        if (card == null) {
            refusals.add("act.accessCard", Rule.REQUIRED);
            return null;
        }
        refusals.text(card.cardId(), "act.accessCard.cardId", 32).text(card.code(), "act.accessCard.code", 32);
        return card.cardId() == null || card.code() == null ? null : new Evidence.Card(card.cardId(), card.code());
    }

    private @Nullable Evidence paper() {
        String scan = act.paperScanSha256();
        if (scan == null) {
            refusals.add("act.paperScanSha256", Rule.REQUIRED);
            return null;
        }
        refusals.addIf(!SHA_256.matcher(scan).matches(), "act.paperScanSha256", Rule.NOT_A_SHA256);
        return new Evidence.Paper(scan);
    }

    private @Nullable Evidence oral(@Nullable Witness witness) {
        if (witness == null) {
            refusals.add("act.witness", Rule.REQUIRED);
            return null;
        }
        refusals.text(witness.name(), "act.witness.name", NAME_LIMIT)
                .text(witness.role(), "act.witness.role", NAME_LIMIT);
        if (witness.name() == null || witness.role() == null) {
            return null;
        }
        refusals.addIf(!by.hasName(), "act.witness.name", Rule.WHO_ENTERS_HAS_NO_NAME)
                .addIf(by.isNamed(witness.name()), "act.witness.name", Rule.WITNESS_IS_WHO_ENTERS);
        return new Evidence.Oral(witness.name(), witness.role());
    }
}
