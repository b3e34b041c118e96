package fr.parvis.persons.act;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which power somebody else acts for her (PER-17). */
record PowerRules(ActStatement act, Matter matter, EnteredBy by, Instant now, Refusals refusals) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Who acts in her place; null when she acts herself, and when what was said of it is refused. */
    @Nullable
    UUID representative(List<Power> powers) {
        if (act.author() != Author.REPRESENTATIVE) {
            refusals.addIf(act.representativeId() != null, "act.representativeId", Rule.UNKNOWN_VALUE);
            return null;
        }
        UUID id = uuid(act.representativeId());
        if (id == null) {
            refusals.add("act.representativeId", Rule.REQUIRED);
            return null;
        }
        boolean session = act.manner() == Manner.OWN_SESSION || act.manner() == Manner.ACCESS_CARD;
        refusals.addIf(session, "act.manner", Rule.REPRESENTATIVE_HAS_NO_SESSION);
        power(powers.stream()
                .filter(power -> power.representativeId().equals(id))
                .toList());
        return id;
    }

    private void power(List<Power> own) {
        Instant performed = act.performedAt();
        // Also today: else a power that ended could be used by writing an earlier day.
        List<Power> covering = own.stream()
                .filter(power -> performed != null && covers(power, performed) && covers(power, now))
                .toList();
        boolean there = performed != null && covering.stream().anyMatch(power -> power.precedes(performed, by));
        refusals.addIf(covering.isEmpty(), "act.author", Rule.NO_POWER_FOR_THIS_MATTER)
                .addIf(!covering.isEmpty() && !there, "act.performedAt", Rule.EARLIER_THAN_ITS_PROOF);
    }

    private boolean covers(Power power, Instant at) {
        return power.covers(matter, LocalDate.ofInstant(at, PARIS));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
