package fr.parvis.facilitation.statistics.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "statistics_profile")
class ProfileRow {

    @Id
    UUID person = new UUID(0, 0);

    @Column(name = "codes_sealed")
    byte[] codesSealed = {};

    String territory = "";
}
