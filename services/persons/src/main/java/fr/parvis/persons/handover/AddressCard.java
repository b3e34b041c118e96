package fr.parvis.persons.handover;

import fr.parvis.commons.crypto.PeerAddress;

/**
 * How another antenna is reached: given away, compared by telephone, and mounted by its operator.
 *
 * @param antenna as it calls itself
 * @param sealingKey base64 of a Tink JSON keyset without secrets
 * @param signingKey Ed25519, 64 hexadecimal digits
 * @param fingerprint of name and keys; whoever mounts a card has had it read out by the other antenna
 */
public record AddressCard(String antenna, String sealingKey, String signingKey, String fingerprint) {

    public static AddressCard of(String antenna, PeerAddress address) {
        return new AddressCard(antenna, address.sealingKey(), address.signingKey(), address.fingerprint(antenna));
    }

    /**
     * The keys it names.
     *
     * @throws IllegalStateException when its fingerprint is that of another card
     */
    PeerAddress address() {
        PeerAddress address = PeerAddress.of(sealingKey, signingKey);
        if (!address.fingerprint(antenna).equals(fingerprint)) {
            throw new IllegalStateException("the card of antenna " + antenna + " was changed: its fingerprint is "
                    + address.fingerprint(antenna) + ", not the one it names");
        }
        return address;
    }
}
