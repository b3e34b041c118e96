package fr.parvis.facilitation.statistics.persistence;

import fr.parvis.facilitation.statistics.Family;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "statistics_reference")
class StatisticsReferenceRow {

    @Id
    UUID value = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Family family = Family.POPULATION;

    long facts;
}
