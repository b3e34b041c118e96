package fr.parvis.facilitation.statistics.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "statistics_facilitators")
class FacilitatorCountRow {

    @Id
    String territory = "";

    int facilitators;

    long told;
}
