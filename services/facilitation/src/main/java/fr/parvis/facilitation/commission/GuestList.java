package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.refusal.BrokenRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom she invites; hers only while she has said yes to exactly these lines (FAC-51).
 *
 * @param changedAt when the lines changed last
 * @param validation absent until her yes, and again after any change
 */
public record GuestList(
        List<Guest> guests, Instant changedAt, @Nullable Validation validation) {

    /** Nobody reads more names than these, and no room holds them. */
    public static final int MOST = 40;

    /**
     * Her yes.
     *
     * @param act in the register of persons
     * @param hash of the lines she saw
     * @param saidOn day on which she said it: nothing is sent before
     * @param at when it was written down
     */
    public record Validation(UUID act, String hash, LocalDate saidOn, Instant at) {}

    public GuestList {
        guests = List.copyOf(guests);
    }

    public static GuestList empty(Instant now) {
        return new GuestList(List.of(), now, null);
    }

    /** The same lines leave her yes as it is; any other take it away. */
    public GuestList with(List<Guest> others, Instant now) {
        return guests.equals(others) ? this : new GuestList(others, now, null);
    }

    /**
     * The lines as they are to stand: whoever has another name, organisation or contact than under this id before is somebody else and gets an id of
     * their own, so that nobody counts as invited, or as having accepted, in another's place.
     */
    public List<Guest> recognised(List<Guest> lines) {
        return lines.stream()
                .map(line -> guests.stream().anyMatch(one -> one.id().equals(line.id()) && !one.readsAs(line))
                        ? line.named(UUID.randomUUID())
                        : line)
                .toList();
    }

    /** The texts that guests read beside everybody's name, by field. */
    public static Map<String, String> textsForGuests(List<Guest> guests) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < guests.size(); i++) {
            texts.put("guests[" + i + "].organisation", guests.get(i).organisation());
        }
        return texts;
    }

    public GuestList validated(Validation yes) {
        return new GuestList(guests, changedAt, yes);
    }

    public boolean holds(UUID guest) {
        return guests.stream().anyMatch(one -> one.id().equals(guest));
    }

    /** What no list may hold; empty when nothing is wrong. */
    public static List<BrokenRule> broken(List<Guest> guests) {
        List<BrokenRule> broken = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        boolean chaired = false;
        for (int i = 0; i < guests.size(); i++) {
            Guest guest = guests.get(i);
            String at = "guests[" + i + "]";
            if (!ids.add(guest.id())) {
                broken.add(new BrokenRule(at + ".id", "unique-in-list"));
            }
            if (guest.role() == GuestRole.CHAIR && chaired) {
                broken.add(new BrokenRule(at + ".role", "one-chair"));
            }
            chaired |= guest.role() == GuestRole.CHAIR;
            if ((guest.role() == GuestRole.OTHER_PROFESSIONAL) == guest.reason().isBlank()) {
                broken.add(new BrokenRule(at + ".reason", "only-for-another-professional"));
            }
        }
        return List.copyOf(broken);
    }

    /**
     * What to think of; none of it holds anything up.
     *
     * @param comfortableWith with how many guests she is at ease; absent while she has not said
     */
    public Set<GuestWarning> warnings(@Nullable Integer comfortableWith) {
        Set<GuestWarning> warnings = EnumSet.noneOf(GuestWarning.class);
        List<Guest> chairs =
                guests.stream().filter(guest -> guest.role() == GuestRole.CHAIR).toList();
        if (chairs.isEmpty()) {
            warnings.add(GuestWarning.NO_CHAIR);
        }
        if (chairs.stream().anyMatch(Guest::directlyInvolved)) {
            warnings.add(GuestWarning.CHAIR_INVOLVED);
        }
        if (comfortableWith != null && guests.size() > comfortableWith) {
            warnings.add(GuestWarning.MORE_THAN_COMFORTABLE);
        }
        return warnings;
    }
}
