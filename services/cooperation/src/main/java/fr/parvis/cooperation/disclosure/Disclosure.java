package fr.parvis.cooperation.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one disclosure.
 *
 * @param until last day it may be read; absent unless granted
 * @param sequence version of the last record that counted
 */
public record Disclosure(
        UUID handle, DisclosureState state, @Nullable LocalDate until, long sequence) {

    /** Validity is evaluated when read: a disclosure past its last day shows nothing, although nobody said so. */
    public boolean showsOn(LocalDate today) {
        return state == DisclosureState.GRANTED && until != null && !today.isAfter(until);
    }

    /**
     * The state after one more record. Ended is final and counts whatever its version; older or repeated records change nothing; a record
     * that cannot be read denies until a readable one of at least that version comes.
     */
    public static Disclosure after(@Nullable Disclosure known, DisclosureChange change) {
        if (known == null) {
            return of(change, null);
        }
        if (known.state == DisclosureState.ENDED) {
            return known;
        }
        return switch (change) {
            case DisclosureChange.Ended _ -> of(change, known);
            case DisclosureChange.Granted granted -> known.accepts(granted) ? of(granted, known) : known;
            case DisclosureChange.Unreadable broken -> known.isOvertakenBy(broken) ? of(broken, known) : known;
        };
    }

    private boolean accepts(DisclosureChange.Granted granted) {
        return state == DisclosureState.UNREADABLE ? granted.sequence() >= sequence : granted.sequence() > sequence;
    }

    private boolean isOvertakenBy(DisclosureChange.Unreadable broken) {
        return broken.sequence() == 0 || broken.sequence() > sequence;
    }

    private static Disclosure of(DisclosureChange change, @Nullable Disclosure known) {
        long version = Math.max(change.sequence(), known == null ? 0 : known.sequence);
        return switch (change) {
            case DisclosureChange.Granted granted ->
                new Disclosure(granted.handle(), DisclosureState.GRANTED, granted.until(), version);
            case DisclosureChange.Ended ended -> new Disclosure(ended.handle(), DisclosureState.ENDED, null, version);
            case DisclosureChange.Unreadable broken ->
                new Disclosure(broken.handle(), DisclosureState.UNREADABLE, null, version);
        };
    }
}
