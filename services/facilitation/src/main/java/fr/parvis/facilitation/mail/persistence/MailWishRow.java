package fr.parvis.facilitation.mail.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.facilitation.mail.MailAddress;
import fr.parvis.facilitation.mail.MailWish;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "mail_wish")
class MailWishRow {

    @Id
    String facilitator = "";

    @Column(name = "address_sealed")
    byte[] addressSealed = {};

    boolean wanted;

    boolean confirmed;

    int epoch;

    byte[] wrapped = {};

    @Version
    long version;

    MailWishRow() {}

    MailWishRow(MailWish wish, DataKeys keys) {
        facilitator = wish.facilitator();
        change(wish, keys);
    }

    /** Under a new key each time, so that an older copy of the row opens no newer address. */
    final void change(MailWish wish, DataKeys keys) {
        WrappedDataKey fresh = keys.create(facilitator);
        epoch = fresh.epoch().id();
        wrapped = fresh.bytes();
        addressSealed = keys.unwrap(facilitator, fresh).encrypt(wish.address().value(), field());
        wanted = wish.wanted();
        confirmed = wish.confirmed();
    }

    MailWish wish(DataKeys keys) {
        DataKey key = keys.unwrap(facilitator, new WrappedDataKey(KeyEpoch.of(epoch), wrapped));
        MailAddress address = new MailAddress(key.decrypt(addressSealed, field()));
        return new MailWish(facilitator, address, wanted, confirmed, version);
    }

    private String field() {
        return "mail-wish." + facilitator;
    }
}
