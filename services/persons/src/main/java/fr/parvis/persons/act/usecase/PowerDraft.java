package fr.parvis.persons.act.usecase;

import fr.parvis.persons.act.Mandate;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.RepresentationKind;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A power as it was sent. */
public record PowerDraft(
        @Nullable String representativeName,
        @Nullable RepresentationKind kind,
        Set<Matter> represents,
        Set<Matter> assists,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String proofSha256) {

    private static final int NAME = 200;

    /**
     * Checks what can be known without her file.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    void check(Writer writer) {
        boolean both = !Collections.disjoint(represents, assists);
        boolean replaces = kind != null && !kind.mayRepresent() && !represents.isEmpty();
        new Refusals()
                .addIf(kind == null, "kind", Rule.REQUIRED)
                .addIf(represents.isEmpty() && assists.isEmpty(), "represents", Rule.REQUIRED)
                .addIf(replaces, "represents", Rule.ASSISTS_AND_NEVER_REPLACES)
                .addIf(both, "assists", Rule.REPRESENTS_OR_ASSISTS)
                .addIf(represents.contains(Matter.TRIAL_CONCLUSION), "represents", Rule.HERS_ALONE)
                .addIf(from == null, "from", Rule.REQUIRED)
                .addIf(endsBeforeItStarts(), "until", Rule.END_BEFORE_START)
                .text(representativeName, "representativeName", NAME)
                .addIf(names(writer), "representativeName", Rule.REPRESENTATIVE_IS_WHO_ENTERS)
                .addIf(!proofIsHash(), "proofSha256", Rule.NOT_A_SHA256)
                .throwIfAny();
    }

    Mandate mandate(RepresentationKind known) {
        return new Mandate(known, represents, assists);
    }

    private boolean endsBeforeItStarts() {
        return from != null && until != null && until.isBefore(from);
    }

    private boolean proofIsHash() {
        return proofSha256 != null && proofSha256.matches("[0-9a-f]{64}");
    }

    /** A professional who writes down a power of her or his own would decide in her place. */
    private boolean names(Writer writer) {
        return representativeName != null && writer.isNamed(representativeName);
    }
}
