package fr.parvis.persons.act;

import fr.parvis.persons.act.Mandate.Standing;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which power somebody decides for her, or stands beside her while she decides (PER-17). */
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
        require(id, powers, Standing.IN_HER_PLACE, "act.author");
        return id;
    }

    /** Who stands beside her; null when nobody does, and when what was said of it is refused. */
    @Nullable
    UUID assistant(List<Power> powers) {
        if (act.assistedBy() == null) {
            return null;
        }
        UUID id = uuid(act.assistedBy());
        // A representative decides alone, or she decides and somebody assists: never both at once.
        if (id == null || act.author() == Author.REPRESENTATIVE) {
            refusals.add("act.assistedBy", Rule.UNKNOWN_VALUE);
            return null;
        }
        require(id, powers, Standing.BESIDE_HER, "act.assistedBy");
        return id;
    }

    private void require(UUID id, List<Power> powers, Standing standing, String field) {
        Instant performed = act.performedAt();
        // Also today: else a power that ended could be used by writing an earlier day.
        List<Power> covering = powers.stream()
                .filter(power -> power.representativeId().equals(id))
                .filter(power ->
                        performed != null && covers(power, standing, performed) && covers(power, standing, now))
                .toList();
        boolean there = performed != null && covering.stream().anyMatch(power -> power.precedes(performed, by));
        refusals.addIf(covering.isEmpty(), field, Rule.NO_POWER_FOR_THIS_MATTER)
                .addIf(!covering.isEmpty() && !there, "act.performedAt", Rule.EARLIER_THAN_ITS_PROOF);
    }

    private boolean covers(Power power, Standing standing, Instant at) {
        return power.covers(matter, standing, LocalDate.ofInstant(at, PARIS));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
