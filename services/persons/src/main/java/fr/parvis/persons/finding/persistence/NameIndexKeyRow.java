package fr.parvis.persons.finding.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "name_index_key")
class NameIndexKeyRow {

    @Id
    @Column(name = "only_row")
    boolean onlyRow = true;

    int epoch;

    byte[] wrapped = {};
}
