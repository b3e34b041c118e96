package fr.parvis.cooperation.disclosure.usecase;

import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.disclosure.Disclosure;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.DisclosureState;
import fr.parvis.cooperation.disclosure.Disclosures;
import fr.parvis.cooperation.disclosure.Removal;
import fr.parvis.cooperation.disclosure.Traces;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Applies one record of the disclosures topic; an end takes everything away in the same transaction. */
@ApplicationScoped
public final class ApplyDisclosureChange {

    private static final Logger LOG = Logger.getLogger(ApplyDisclosureChange.class);

    private final Disclosures disclosures;
    private final Removal removal;
    private final Traces traces;
    private final Days days;

    public ApplyDisclosureChange(Disclosures disclosures, Removal removal, Traces traces, Days days) {
        this.disclosures = disclosures;
        this.removal = removal;
        this.traces = traces;
        this.days = days;
    }

    /** True when the state changed. */
    @WithTransaction
    public Uni<Boolean> handle(DisclosureChange change) {
        return disclosures.hold(change.handle()).chain(found -> {
            @Nullable Disclosure known = found.orElse(null);
            Disclosure next = Disclosure.after(known, change);
            if (next.equals(known)) {
                return Uni.createFrom().item(false);
            }
            LOG.infof("disclosure %s is %s", next.handle(), next.state());
            Uni<Void> applied = next.state() == DisclosureState.ENDED ? end(next) : disclosures.save(next);
            return applied.replaceWith(true);
        });
    }

    private Uni<Void> end(Disclosure ended) {
        return disclosures
                .saveEnded(ended, days.today())
                .call(() -> removal.remove(ended.handle()))
                .chain(number -> traces.removed(ended.handle(), number));
    }
}
