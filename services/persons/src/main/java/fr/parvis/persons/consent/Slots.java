package fr.parvis.persons.consent;

import java.util.Objects;
import java.util.UUID;

/** Names the place a consent takes; the database lets one granted consent sit in each. */
public final class Slots {

    private Slots() {}

    /** The recipient's name goes in as a digest only: it is somebody's name. */
    public static String of(Terms terms, NameDigest digest) {
        Recipient recipient = terms.recipient();
        return String.join(
                "|",
                terms.purpose().name(),
                Objects.requireNonNullElse(recipient.organisation(), ""),
                recipient.person() == null ? "" : digest.of(recipient.person()),
                Objects.requireNonNullElse(recipient.roleInStructure(), ""),
                String.join(",", terms.scope().items()));
    }

    /** Each release is its own consent: two requests to one organisation live side by side. */
    public static String ofRelease(UUID releaseKey) {
        return "release|" + releaseKey;
    }
}
