package fr.parvis.cooperation.disclosure.usecase;

import fr.parvis.cooperation.disclosure.Disclosure;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.Disclosures;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leaves out what would change nothing, in one query: a start reads the whole history and finds nearly all of it applied. */
@ApplicationScoped
public final class SkipKnown {

    private final Disclosures disclosures;

    public SkipKnown(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** What is left, in the same order; each is judged again under its lock when it is applied. */
    @WithTransaction
    public Uni<List<DisclosureChange>> handle(List<DisclosureChange> changes) {
        List<UUID> handles =
                changes.stream().map(DisclosureChange::handle).distinct().toList();
        return disclosures.find(handles).map(known -> relevant(changes, known));
    }

    private static List<DisclosureChange> relevant(List<DisclosureChange> changes, Map<UUID, Disclosure> known) {
        Map<UUID, Disclosure> states = new HashMap<>(known);
        List<DisclosureChange> left = new ArrayList<>();
        for (DisclosureChange change : changes) {
            Disclosure before = states.get(change.handle());
            Disclosure after = Disclosure.after(before, change);
            if (!after.equals(before)) {
                states.put(change.handle(), after);
                left.add(change);
            }
        }
        return left;
    }
}
