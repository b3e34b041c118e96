package fr.parvis.persons.directory.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "organisation")
class OrganisationRow {

    @Id
    String code = "";

    String kind = "";

    String name = "";

    String departement = "";

    @Column(name = "protocol_in_force")
    boolean protocolInForce;
}
