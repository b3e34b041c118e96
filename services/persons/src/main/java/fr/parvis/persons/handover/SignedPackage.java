package fr.parvis.persons.handover;

/** A package of an antenna known here that nobody changed on its way. */
public final class SignedPackage {

    private final PackageHeader header;
    private final byte[] head;
    private final byte[] sealed;

    SignedPackage(PackageHeader header, byte[] head, byte[] sealed) {
        this.header = header;
        this.head = head;
        this.sealed = sealed;
    }

    public PackageHeader header() {
        return header;
    }

    /** The bytes of the header as they came: these were signed, and the content is bound to them. */
    byte[] head() {
        return head;
    }

    byte[] sealed() {
        return sealed;
    }
}
