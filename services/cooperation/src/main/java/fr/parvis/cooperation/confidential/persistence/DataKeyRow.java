package fr.parvis.cooperation.confidential.persistence;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code data_key}. */
@Entity
@Table(name = "data_key")
class DataKeyRow {

    @Id
    UUID handle = new UUID(0, 0);

    int epoch;

    byte[] wrapped = {};

    static DataKeyRow of(UUID handle, WrappedDataKey key) {
        DataKeyRow row = new DataKeyRow();
        row.handle = handle;
        row.epoch = key.epoch().id();
        row.wrapped = key.bytes();
        return row;
    }

    WrappedDataKey toKey() {
        return new WrappedDataKey(KeyEpoch.of(epoch), wrapped);
    }
}
