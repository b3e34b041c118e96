package fr.parvis.facilitation.mail;

/**
 * Where a facilitator wants to be written to, and whether.
 *
 * @param facilitator account subject
 * @param confirmed whether the code that was sent there came back
 * @param version as it was read
 */
public record MailWish(String facilitator, MailAddress address, boolean wanted, boolean confirmed, long version) {

    /** Version of what is not there yet. */
    public static final long NONE = -1;

    public static MailWish first(String facilitator, MailAddress address, boolean wanted) {
        return new MailWish(facilitator, address, wanted, false, NONE);
    }

    /** Another address has to be confirmed anew. */
    public MailWish saidAnew(MailAddress newAddress, boolean nowWanted) {
        return new MailWish(facilitator, newAddress, nowWanted, confirmed && newAddress.equals(address), version);
    }

    public MailWish asConfirmed() {
        return new MailWish(facilitator, address, wanted, true, version);
    }
}
