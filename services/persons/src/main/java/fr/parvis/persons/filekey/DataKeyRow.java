package fr.parvis.persons.filekey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "data_key")
class DataKeyRow {

    @Id
    @Nullable
    UUID reference;

    int epoch;

    byte[] wrapped = {};

    DataKeyRow() {}

    DataKeyRow(UUID reference, int epoch, byte[] wrapped) {
        this.reference = reference;
        this.epoch = epoch;
        this.wrapped = wrapped;
    }
}
