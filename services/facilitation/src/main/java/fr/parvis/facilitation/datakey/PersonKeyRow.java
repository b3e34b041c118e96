package fr.parvis.facilitation.datakey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "person_key")
class PersonKeyRow {

    @Id
    UUID person = new UUID(0, 0);

    int epoch;

    byte[] wrapped = {};

    PersonKeyRow() {}
}
